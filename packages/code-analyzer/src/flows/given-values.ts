/** What a call is given, by the names in its arguments alone. */
import { syntax, type Node, type nodes, type SourceFile } from '../program/compiler.ts';
import { isMethodCall, methodName, receiverOf } from './builtin-calls.ts';
import type { Outlet } from './setters.ts';
import { walkTree } from './walk-tree.ts';
import { writtenArguments } from './written-arguments.ts';

/** `none` for literals and functions alone, `outer` for names of the module, `own` when a name of the function is among them. */
export type Given = 'none' | 'outer' | 'this' | 'own';

/** A parameter, or a variable inside a function or block: a name of the same text outside is hidden by it. */
export function isInnerDeclaration(node: Node): node is nodes.ParameterDeclaration | nodes.BindingElement | nodes.VariableDeclaration {
  if (syntax.isParameter(node) || syntax.isBindingElement(node)) return true;
  return syntax.isVariableDeclaration(node) && !syntax.isSourceFile(node.parent.parent.parent);
}

/** Names that belong to no function: imports and what is declared at the top of the file. */
export function namesOfModule(file: SourceFile, hidden: ReadonlySet<string>): ReadonlySet<string> {
  const names = new Set<string>();
  const addName = (name: Node): void => {
    if (syntax.isIdentifier(name)) {
      if (!hidden.has(name.text)) names.add(name.text);
    } else syntax.forEachChild(name, child => (syntax.isBindingElement(child) ? addName(child.name) : undefined));
  };
  for (const statement of file.statements) {
    if (syntax.isVariableStatement(statement)) for (const { name } of statement.declarationList.declarations) addName(name);
    if (
      (syntax.isFunctionDeclaration(statement) || syntax.isClassDeclaration(statement) || syntax.isEnumDeclaration(statement)) &&
      statement.name
    )
      addName(statement.name);
    if (syntax.isImportDeclaration(statement) && statement.importClause) importedNames(statement.importClause).forEach(addName);
  }
  return names;
}

function importedNames({ name, namedBindings }: nodes.ImportClause): readonly Node[] {
  const bindings =
    namedBindings === undefined
      ? []
      : syntax.isNamespaceImport(namedBindings)
        ? [namedBindings.name]
        : namedBindings.elements.map(element => element.name);
  return name ? [name, ...bindings] : bindings;
}

/** Methods of libraries that store what they are called on: `patient.save()`. All that models tag with `this` are here; a test compares. */
export const storingMethods: ReadonlySet<string> = new Set(['save']);

export const storedReceiver = (call: Outlet): Node | undefined =>
  isMethodCall(call) && storingMethods.has(methodName(call)) ? receiverOf(call) : undefined;

/** A function that is handed over is no value that a sink gets, what it gives back may be: `keep(before => ({ ...before, person }))`. What it does is found at its own calls. */
export function giving(call: Outlet, outerNames: ReadonlySet<string>): Given {
  const gives = new Set<Given>();
  const receiver = storedReceiver(call);
  for (const argument of [...(receiver ? [receiver] : []), ...writtenArguments(call), ...childrenOf(call)]) {
    walkTree(argument, 0, node => {
      if ((syntax.isFunctionLike(node) && !isMadeOfValue(node)) || syntax.isTypeNode(node) || gives.has('own')) return undefined;
      if (syntax.isIdentifier(node) && !isNameOnly(node))
        gives.add(outerNames.has(node.text) || node.text === 'undefined' ? 'outer' : 'own');
      if (node.kind === syntax.SyntaxKind.ThisKeyword) gives.add('this');
      return 0;
    });
  }
  return (['own', 'this', 'outer'] as const).find(one => gives.has(one)) ?? 'none';
}

/** `state => ({ theme: state.theme })`, and not `item => send(item)`. */
function isMadeOfValue(fn: Node): boolean {
  if (isToldResult(fn)) return true;
  return syntax.isArrowFunction(fn) && !syntax.isBlock(fn.body) && !syntax.isCallExpression(fn.body) && !syntax.isAwaitExpression(fn.body);
}

/** Properties whose functions are run by a library that tells what they give back: `tool({ execute: async () => { … } })`. */
const toldResults: ReadonlySet<string> = new Set(['execute']);

function isToldResult(fn: Node): boolean {
  const holder = syntax.isMethodDeclaration(fn) ? fn : fn.parent;
  const isHeld = syntax.isMethodDeclaration(holder) || (syntax.isPropertyAssignment(holder) && holder.initializer === fn);
  return isHeld && syntax.isObjectLiteralExpression(holder.parent) && syntax.isIdentifier(holder.name) && toldResults.has(holder.name.text);
}

/** Expressions between the tags of a component. */
const childrenOf = (call: Outlet): readonly Node[] =>
  syntax.isJsxOpeningElement(call) ? call.parent.children.filter(syntax.isJsxExpression) : [];

/** `email` of `user.email`, of `{ email: x }` and of `<Mail email={x}/>` */
function isNameOnly(node: nodes.Identifier): boolean {
  const { parent } = node;
  const named = syntax.isPropertyAccessExpression(parent) || syntax.isPropertyAssignment(parent) || syntax.isJsxAttribute(parent);
  return named && parent.name === node;
}
