import { ts } from '@ts-morph/common';
import { writeParameter, type Fact, type Signature } from './fact.ts';
import { kindsOf } from './kinds-of.ts';

/** What can be said of a value by its type; of a model, without the constructors that it has from the standard library only. */
export function describeValue(checker: ts.TypeChecker, type: ts.Type, counts: (signature: ts.Signature) => boolean = () => true): Fact {
  const calls = distinct(type.getCallSignatures().map(signature => describeSignature(checker, signature)));
  const news = distinct(
    type
      .getConstructSignatures()
      .filter(counts)
      .map(signature => describeSignature(checker, signature)),
  );
  return { is: kindsOf(checker, type), ...(calls.length > 0 && { calls }), ...(news.length > 0 && { news }) };
}

/** A type that is declared, as opposed to a value of it. */
export function describeType(checker: ts.TypeChecker, symbol: ts.Symbol): Fact {
  const parameters = (symbol.declarations ?? []).map(declaration =>
    ts.getEffectiveTypeParameterDeclarations(declaration as ts.DeclarationWithTypeParameters),
  );
  const most = Math.max(0, ...parameters.map(found => found.length));
  const least = Math.max(0, ...parameters.map(found => found.filter(parameter => parameter.default === undefined).length));
  const { is, ...rest } = describeValue(checker, checker.getDeclaredTypeOfSymbol(symbol));
  return { is, ...rest, ...(most > 0 && { generics: [least, most] as const }) };
}

function describeSignature(checker: ts.TypeChecker, signature: ts.Signature): Signature {
  const parameters = signature.parameters.map(symbol => describeParameter(checker, symbol));
  return [...parameters, kindsOf(checker, checker.getReturnTypeOfSignature(signature))];
}

function describeParameter(checker: ts.TypeChecker, symbol: ts.Symbol): string {
  const declaration = symbol.valueDeclaration;
  const type = checker.getTypeOfSymbol(symbol);
  const parameter = declaration && ts.isParameter(declaration) ? declaration : undefined;
  const rest = parameter?.dotDotDotToken !== undefined;
  const element = rest ? checker.getIndexTypeOfType(type, ts.IndexKind.Number) : undefined;
  return writeParameter({
    name: /^[\w$]+$/.test(symbol.name) ? symbol.name : '_',
    kinds: kindsOf(checker, rest ? (element ?? checker.getAnyType()) : type),
    optional: parameter !== undefined && checker.isOptionalParameter(parameter),
    rest,
  });
}

function distinct(signatures: readonly Signature[]): readonly Signature[] {
  return [...new Map(signatures.map(signature => [signature.join('\n'), signature])).values()];
}
