/** What an SQL statement reads or deletes, by the tables and columns that it names and that the project declares. */
import type { AnalysisContext } from '../analysis-context.ts';
import { bareExpression } from '../flows/bare-expression.ts';
import type { DataAccess, Label } from '../facts.ts';
import { syntax as ts, type Node, type nodes } from '../program/compiler.ts';

export interface StatementRows {
  readonly action: Extract<DataAccess['action'], 'read' | 'delete'>;
  readonly labels: readonly Label[];
}

type Call = nodes.CallExpression | nodes.TaggedTemplateExpression;

/** `undefined` for a call that is handed no statement, or one that neither reads nor deletes rows. */
export type RowsOfStatement = (call: Call) => StatementRows | undefined;

/** Keeps the tables of the project once they were asked for; make one for each context. */
export function createRowsOfStatement(context: AnalysisContext): RowsOfStatement {
  let tables: Tables | undefined;
  return call => {
    const text = statementOf(call);
    return text === undefined ? undefined : rowsNamedIn(text, () => (tables ??= tablesOf(context)));
  };
}

/** Labels of the columns, by the plain name of the table. */
type Tables = ReadonlyMap<string, readonly Label[]>;

function rowsNamedIn(text: string, tablesOfProject: () => Tables): StatementRows | undefined {
  const deletes = /^\s*delete\s+from\b/i.test(text);
  const columns = deletes ? 'all' : selectedColumns(text);
  if (columns === undefined) return undefined;
  const tables = tablesOfProject();
  const labels = tablesIn(text).flatMap(table => tables.get(table) ?? []);
  const chosen = columns === 'all' ? labels : labels.filter(({ path }) => path.some(name => columns.has(plainName(name))));
  return { action: deletes ? 'delete' : 'read', labels: chosen };
}

/** The statement with `?` for what is put in: `query('SELECT …')`, `query({ text: … })`, `$queryRaw`…``, `query(sql`…`)`. */
function statementOf(call: Call): string | undefined {
  if (ts.isTaggedTemplateExpression(call)) return textOf(call.template);
  const first = call.arguments[0] && bareExpression(call.arguments[0]);
  if (!first || !ts.isObjectLiteralExpression(first)) return first && textOf(first);
  const text = first.properties.find(property => ts.isPropertyAssignment(property) && /^(text|sql)$/.test(property.name.getText()));
  return text && ts.isPropertyAssignment(text) ? textOf(bareExpression(text.initializer)) : undefined;
}

function textOf(node: Node): string | undefined {
  if (ts.isTaggedTemplateExpression(node)) return textOf(node.template);
  if (ts.isStringLiteralLike(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return undefined;
  return [node.head.text, ...node.templateSpans.map(span => span.literal.text)].join(' ? ');
}

/** Longer than any list that somebody wrote by hand; keeps the search short. */
const selectList = /\bselect\s+(?:distinct\s+)?([^;]{0,2000}?)\bfrom\b/i;

/** Names in the list of a `SELECT`; `count(*)` names none. */
function selectedColumns(text: string): 'all' | ReadonlySet<string> | undefined {
  const list = selectList.exec(text)?.[1];
  if (list === undefined) return undefined;
  const plain = list.replace(/\b(count|exists)\s*\([^)]{0,200}\)/gi, '');
  if (/(^|[\s,.])\*/.test(plain)) return 'all';
  return new Set([...plain.matchAll(/[A-Za-z_]\w*/g)].map(([name]) => plainName(name)));
}

const namedTable = /\b(?:from|join)\s+(?:only\s+)?((?:["`[]?\w+["`\]]?\s*\.\s*)?["`[]?\w+["`\]]?)/gi;

function tablesIn(text: string): readonly string[] {
  const names = [...text.matchAll(namedTable)].map(([, name = '']) => plainTable(name.split('.').at(-1) ?? ''));
  return [...new Set(names)];
}

/** `blood_type`, `"bloodType"` */
const plainName = (name: string): string => name.replace(/\W|_/g, '').toLowerCase();
/** `patients` is the table of `Patient`. */
const plainTable = (name: string): string => plainName(name).replace(/s$/, '');

function tablesOf(context: AnalysisContext): Tables {
  const tables = new Map<string, Label[]>();
  const add = (table: string, field: string, labels: readonly Label[]): void => {
    const key = plainTable(table);
    tables.set(key, [...(tables.get(key) ?? []), ...labels.map(label => ({ ...label, path: [field] }))]);
  };
  for (const schema of context.compiler.schemas) {
    for (const { owner, field, labels } of context.labeller.storedFieldsOf(schema)) {
      const model = schema.models.find(({ name }) => name === owner);
      add(model?.mappedName ?? owner, model?.fields.find(({ name }) => name === field)?.mappedName ?? field, labels);
    }
  }
  for (const file of context.compiler.files.flatMap(name => context.compiler.sourceFile(name) ?? []))
    for (const { owner, field, labels } of context.labeller.storedFieldsIn(file)) add(owner, field, labels);
  return tables;
}
