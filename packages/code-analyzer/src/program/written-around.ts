/** Whether code that is written in place of an expression, or around it, has the types that are expected there. */
import { ts } from '@ts-morph/common';
import type { Declaration, Expression, Wrapping } from './compiler.ts';

export function mayStandAt(checker: ts.TypeChecker, type: ts.Type, at: Expression): boolean {
  // A whole object is spread into another: a part of it is not.
  if (ts.isSpreadAssignment(at.parent) || ts.isSpreadElement(at.parent) || ts.isJsxSpreadAttribute(at.parent)) return false;
  const expected = checker.getContextualType(at);
  return !expected || checker.isTypeAssignableTo(type, withoutParameter(checker, expected));
}

export function wrappingOf(checker: ts.TypeChecker, at: Expression, declaration: Declaration): Wrapping | undefined {
  const type = checker.getTypeAtLocation(at);
  const [signature] = checker.getTypeAtLocation(declaration).getCallSignatures();
  const [parameter, ...others] = signature?.getParameters() ?? [];
  if (!signature || !parameter || others.some(isRequired)) return undefined;
  const taken = checker.getTypeOfSymbolAtLocation(parameter, declaration);
  if (!checker.isTypeAssignableTo(type, withoutParameter(checker, taken))) return undefined;
  const given = withoutParameter(checker, checker.getReturnTypeOfSignature(signature));
  const awaited = checker.getAwaitedType(given) ?? given;
  if (!mayStandAt(checker, awaited, at)) return undefined;
  return { awaits: awaited !== given, sure: !(type.flags & ts.TypeFlags.Any) && !isUnmodelled(checker, type) };
}

/** What a type parameter will be is decided by the call: here it is what it may be at most. */
function withoutParameter(checker: ts.TypeChecker, type: ts.Type): ts.Type {
  return type.flags & ts.TypeFlags.TypeParameter ? (checker.getBaseConstraintOfType(type) ?? checker.getAnyType()) : type;
}

function isRequired({ valueDeclaration }: ts.Symbol): boolean {
  return (
    !!valueDeclaration &&
    ts.isParameter(valueDeclaration) &&
    !(valueDeclaration.questionToken ?? valueDeclaration.initializer ?? valueDeclaration.dotDotDotToken)
  );
}

/** A stub of a module that nobody knows. */
const isUnmodelled = (checker: ts.TypeChecker, type: ts.Type): boolean => checker.getPropertyOfType(type, '__unmodelled') !== undefined;
