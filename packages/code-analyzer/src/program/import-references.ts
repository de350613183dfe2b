import { ts } from '@ts-morph/common';

/** One module that a file asks for, and the names that it takes from it. */
export interface ImportReference {
  readonly specifier: string;
  readonly start: number;
  readonly end: number;
  /** Exported names taken, dotted when a member is used as a type: `default`, `Logger`, `Stripe.Customer`. */
  readonly names: () => readonly string[];
  /** `require('x')`, which TypeScript resolves in JavaScript files only. */
  readonly required: boolean;
}

/** Modules that a file asks for: imports, re-exports, `import()`, `require()`, `import x = require()`, and import types. */
export function readImportReferences(file: ts.SourceFile): readonly ImportReference[] {
  return [...file.statements.flatMap(statement => statementReferences(file, statement)), ...callReferences(file)];
}

function statementReferences(file: ts.SourceFile, statement: ts.Statement): ImportReference[] {
  if (ts.isImportDeclaration(statement))
    return toReferences(file, statement.moduleSpecifier, () => importedNames(file, statement.importClause));
  if (ts.isExportDeclaration(statement) && statement.moduleSpecifier) {
    return toReferences(file, statement.moduleSpecifier, () => exportedNames(statement.exportClause));
  }
  if (ts.isImportEqualsDeclaration(statement) && ts.isExternalModuleReference(statement.moduleReference)) {
    const local = statement.name.text;
    return toReferences(file, statement.moduleReference.expression, () => ['default', ...memberChains(file, local)]);
  }
  if (ts.isModuleDeclaration(statement) && statement.body && ts.isModuleBlock(statement.body)) {
    return statement.body.statements.flatMap(inner => statementReferences(file, inner));
  }
  return [];
}

function toReferences(file: ts.SourceFile, specifier: ts.Expression, names: () => readonly string[]): ImportReference[] {
  if (!ts.isStringLiteralLike(specifier)) return [];
  const start = specifier.getStart(file);
  return [{ specifier: specifier.text, start, end: specifier.end, names: once(names), required: false }];
}

function importedNames(file: ts.SourceFile, clause: ts.ImportClause | undefined): string[] {
  if (!clause) return [];
  const names: string[] = [];
  if (clause.name) names.push('default', ...memberChains(file, clause.name.text).map(chain => `default.${chain}`));
  const bindings = clause.namedBindings;
  if (bindings && ts.isNamespaceImport(bindings)) names.push(...memberChains(file, bindings.name.text));
  if (bindings && ts.isNamedImports(bindings)) names.push(...bindings.elements.flatMap(element => namedImport(file, element)));
  return names;
}

function namedImport(file: ts.SourceFile, element: ts.ImportSpecifier): string[] {
  const name = (element.propertyName ?? element.name).text;
  return [name, ...memberChains(file, element.name.text).map(chain => `${name}.${chain}`)];
}

function exportedNames(clause: ts.NamedExportBindings | undefined): string[] {
  return clause && ts.isNamedExports(clause) ? clause.elements.map(element => (element.propertyName ?? element.name).text) : [];
}

/**
 * What is asked of a local name with a capital: `Stripe.Checkout.Session` gives `Checkout.Session`. Read from the text, because
 * a name too many in a stub does no harm and a walk over every tree would cost more than parsing it.
 */
function memberChains(file: ts.SourceFile, local: string): string[] {
  if (!/^[\w$]+$/.test(local)) return [];
  const pattern = new RegExp(`(?<![\\w$.])${local.replaceAll('$', '\\$')}((?:\\.[A-Za-z_$][\\w$]*)*\\.[A-Z][\\w$]*)`, 'g');
  return [...new Set([...file.text.matchAll(pattern)].map(match => (match[1] ?? '').slice(1)))];
}

function callReferences(file: ts.SourceFile): ImportReference[] {
  const pattern = /\b(import|require)\s*\(\s*(?:\/\*.*?\*\/\s*)?(['"`])([^'"`\n\\$]+)\2/g;
  return [...file.text.matchAll(pattern)].map(match => {
    const end = match.index + match[0].length;
    const specifier = match[3] ?? '';
    return { specifier, start: end - specifier.length - 2, end, names: () => [], required: match[1] === 'require' };
  });
}

/** Names are needed for stubs only, and then with every edit. */
function once(read: () => readonly string[]): () => readonly string[] {
  let known: readonly string[] | undefined;
  return () => (known ??= read());
}
