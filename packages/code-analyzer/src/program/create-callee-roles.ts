import { syntax as ts } from './compiler.ts';
import type { CalleeRole, CalleeRoles, RoledCallee } from './callee-roles.ts';
import type { CallLike, Compiler, Declaration, Expression } from './compiler.ts';
import type { BoundRoles } from './bound-roles.ts';
import { rolesOfErrorConstructor } from './attached-to-errors.ts';
import { memoised } from './memoised.ts';
import { readRole } from './read-roles.ts';

interface RoleSettings {
  readonly compiler: Compiler;
  readonly bound: BoundRoles;
  readonly names: ReadonlySet<string>;
  readonly sinkNames?: ReadonlySet<string>;
  /** Folder that names of own functions are relative to. */
  readonly root: string;
}

/** Roles from tags of models and of own functions, and from bindings. */
export function createCalleeRoles({ compiler, bound, names, sinkNames, root }: RoleSettings): CalleeRoles {
  const ownRoles = memoised((declaration: Declaration): readonly CalleeRole[] => [
    ...compiler.tagsOf(declaration).flatMap(tag => readRole(tag) ?? []),
    ...bound.ofDeclaration(declaration),
    ...rolesOfErrorConstructor(declaration, compiler),
  ]);
  const ofDeclaration = memoised((declaration: Declaration): readonly CalleeRole[] => {
    const own = ownRoles(declaration);
    return own.length > 0
      ? own
      : (overloadsOf(compiler, declaration)
          .map(ownRoles)
          .find(roles => roles.length > 0) ?? []);
  });
  const ofCall = memoised((call: CallLike): readonly RoledCallee[] => {
    const callees = compiler.calleesOf(call);
    const callee = calleeExpression(call);
    const found = callees.flatMap(declaration => toRoled(declaration, ofDeclaration(declaration), calledName(declaration, callee)));
    if (found.length > 0 || !callee) return found;
    // `info: LogFn`: the signature is declared elsewhere, the tag stands on the property.
    const named = holdersOf(compiler, callee).find(declaration => ownRoles(declaration).length > 0);
    if (named) return toRoled(callees[0] ?? named, ownRoles(named), nameOf(named));
    const implementations = callees
      .flatMap(compiler.implementationsOf)
      .flatMap(declaration => toRoled(declaration, ofDeclaration(declaration)));
    if (implementations.length > 0) return implementations;
    const [promised] = promisedBy(compiler, callee).flatMap(declaration => toRoled(declaration, ofDeclaration(declaration)));
    return promised ? [promised] : stubRoles(callee, callees);
  });

  function toRoled(declaration: Declaration, roles: readonly CalleeRole[], name: string = nameOf(declaration)): readonly RoledCallee[] {
    return roles.length === 0 ? [] : [{ declaration, name, roles }];
  }

  /** `info: LogFn`: the name of the property says more than that of its type. */
  function calledName(declaration: Declaration, callee: Expression | undefined): string {
    const [holder] =
      callee && (ts.isCallSignatureDeclaration(declaration) || ts.isFunctionTypeNode(declaration)) ? holdersOf(compiler, callee) : [];
    return nameOf(holder ?? declaration);
  }

  function nameOf(declaration: Declaration): string {
    const origin = compiler.originOf(declaration);
    const module = 'module' in origin ? origin.module : 'file' in origin ? relativeTo(root, origin.file) : 'lib';
    const name = compiler.qualifiedNameOf(declaration);
    return module.startsWith('globals/') || origin.kind === 'lib' ? name.charAt(0).toLowerCase() + name.slice(1) : `${module}#${name}`;
  }

  /** A package without source or model: its functions are known by name only, which is what a binding gives. */
  function stubRoles(callee: Expression, callees: readonly Declaration[]): readonly RoledCallee[] {
    const { stub } = compiler.describe(compiler.typeOf(callee));
    const [declaration] = [...holdersOf(compiler, callee), ...callees, ...holdersOf(compiler, rootOf(callee))];
    if (stub === undefined || !declaration) return [];
    const [module = '', path = ''] = stub.split('#', 2);
    const chain = memberChain(callee);
    const last = chain.at(-1);
    const short = last === undefined || last === path ? path : [path, last].filter(part => part !== '').join('.');
    const written = [chain.join('.'), short].find(name => bound.ofStub(module, name).length > 0) ?? short;
    return toRoled(declaration, bound.ofStub(module, written), `${module}#${written}`);
  }

  return { of: ofCall, ofDeclaration, names, protectors: bound.protectors, ...(sinkNames ? { sinkNames } : {}) };
}

function calleeExpression(call: CallLike): Expression | undefined {
  if (ts.isDecorator(call)) return ts.isCallExpression(call.expression) ? call.expression.expression : call.expression;
  if (ts.isTaggedTemplateExpression(call)) return call.tag;
  return ts.isCallExpression(call) || ts.isNewExpression(call) ? call.expression : undefined;
}

/** `audit` of `audit.trail.record`. */
const rootOf = (callee: Expression): Expression =>
  ts.isPropertyAccessExpression(callee) || ts.isCallExpression(callee) ? rootOf(callee.expression) : callee;

/** `['trail', 'record']` for `audit.trail.record`. */
const memberChain = (callee: Expression): readonly string[] =>
  ts.isPropertyAccessExpression(callee) ? [...memberChain(callee.expression), callee.name.text] : [];

/** The variable, property or parameter that a callee is read from. */
function holdersOf(compiler: Compiler, callee: Expression): readonly Declaration[] {
  const symbol = compiler.symbolOf(callee);
  return symbol ? compiler.declarationsOf(symbol) : [];
}

/** `scrypt` of `const derive = promisify(scrypt)`: it does the same, and says so by a promise. */
function promisedBy(compiler: Compiler, callee: Expression): readonly Declaration[] {
  return holdersOf(compiler, callee).flatMap(holder => {
    const made = ts.isVariableDeclaration(holder) || ts.isPropertyDeclaration(holder) ? holder.initializer : undefined;
    if (!made || !ts.isCallExpression(made) || !/(?:^|\.)promisify$/.test(made.expression.getText())) return [];
    const [run] = made.arguments;
    return run ? holdersOf(compiler, run) : [];
  });
}

/** Other declarations of the same function: overloads, and the same global declared by lib and by a model. */
function overloadsOf(compiler: Compiler, declaration: Declaration): readonly Declaration[] {
  if (!ts.isFunctionLike(declaration)) return [];
  const symbol = compiler.symbolOf(declaration);
  const named = symbol ? compiler.declarationsOf(symbol).filter(other => other !== declaration) : [];
  return [...named, ...sameMembers(compiler, declaration)];
}

/** `declare var Response: { new (…): Response }`, declared by lib and by a model: members of types without a name, which do not merge. */
function sameMembers(compiler: Compiler, member: Declaration): readonly Declaration[] {
  if (!ts.isTypeElement(member) || !ts.isTypeLiteralNode(member.parent) || !ts.isVariableDeclaration(member.parent.parent)) return [];
  const holder = member.parent.parent;
  const symbol = compiler.symbolOf(holder);
  const others = symbol ? compiler.declarationsOf(symbol).filter(other => other !== holder && ts.isVariableDeclaration(other)) : [];
  return others.flatMap(other =>
    ts.isVariableDeclaration(other) && other.type && ts.isTypeLiteralNode(other.type)
      ? other.type.members.filter(one => one.kind === member.kind && one.name?.getText() === member.name?.getText())
      : [],
  );
}

const relativeTo = (root: string, file: string): string => (file.startsWith(`${root}/`) ? file.slice(root.length + 1) : file);
