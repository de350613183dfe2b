/** Columns that rows have and that are left out when a row is written as text: by decorators, options of the schema, or `toJSON`. */
import type { AnalysisContext } from '../analysis-context.ts';
import type { Label, Place } from '../facts.ts';
import { propertyNameText } from '../flows/property-name.ts';
import { walkTree } from '../flows/walk-tree.ts';
import { syntax as ts, type Node, type SourceFile } from '../program/compiler.ts';

export interface ColumnKnowledge {
  readonly isStored: (label: Label) => boolean;
  readonly isHidden: (label: Label) => boolean;
}

export function createColumnKnowledge({ compiler, labeller }: AnalysisContext): ColumnKnowledge {
  const fields = compiler.schemas.flatMap(schema => labeller.storedFieldsOf(schema));
  const schemaFields = new Set(fields.map(startOf));
  const omitted = omittedColumns(compiler.files.flatMap(file => compiler.sourceFile(file) ?? []));
  const omittedFields = new Set(fields.filter(({ owner, field }) => omitted.has(columnOf(owner, field))).map(startOf));
  return {
    isStored: ({ declaredAt, path }) => {
      if (schemaFields.has(startOf(declaredAt))) return true;
      const file = compiler.sourceFile(declaredAt.file);
      // Sequelize has the column in one place and the member of the class in another.
      return (
        file !== undefined &&
        labeller.storedFieldsIn(file).some(field => startOf(field) === startOf(declaredAt) || field.field === path.at(-1))
      );
    },
    isHidden: ({ declaredAt, path }) => {
      const name = path.at(-1) ?? '';
      if (schemaFields.has(startOf(declaredAt))) return omittedFields.has(startOf(declaredAt));
      const file = compiler.sourceFile(declaredAt.file);
      if (!file) return false;
      // Who writes rows as text by hand has thought about what is in them.
      if (/\btoJSON\b/.test(file.text)) return true;
      const declaration = memberAt(file, declaredAt.span.start);
      if (declaration && leavesOut.test(declaration.getText())) return true;
      return new RegExp(`defaultScope\\b[^;]{0,300}\\bexclude\\s*:\\s*\\[[^\\]]*['"\`]${escaped(name)}['"\`]`, 'i').test(file.text);
    },
  };
}

const startOf = ({ file, span }: Place): string => `${file} ${String(span.start)}`;

/** `@Exclude()` of class-transformer, `select: false` of TypeORM and Mongoose, `hidden: true` of MikroORM, `@HideField()`. */
const leavesOut = /@Exclude\b|@HideField\b|\bselect\s*:\s*false\b|\bhidden\s*:\s*true\b/;

/** `new PrismaClient({ omit: { user: { password: true } } })` leaves columns out of every row. The `omit` of one query names no model. */
function omittedColumns(files: readonly SourceFile[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const file of files.filter(({ text }) => /\bPrismaClient\b/.test(text) && /\bomit\s*:/.test(text))) {
    walkTree(file, 0, node => {
      if (ts.isPropertyAssignment(node) && propertyNameText(node.name) === 'omit')
        omittedIn(node.initializer).forEach(one => found.add(one));
      return 0;
    });
  }
  return found;
}

const omittedIn = (models: Node): readonly string[] =>
  membersOf(models).flatMap(([model, columns]) =>
    membersOf(columns).flatMap(([column, { kind }]) => (kind === ts.SyntaxKind.TrueKeyword ? [columnOf(model, column)] : [])),
  );

/** A client calls `UserProfile` by `userProfile`. */
const columnOf = (model: string, column: string): string => `${model.charAt(0).toLowerCase()}${model.slice(1)}.${column}`;

const membersOf = (value: Node): readonly (readonly [string, Node])[] =>
  ts.isObjectLiteralExpression(value)
    ? value.properties.flatMap(member =>
        ts.isPropertyAssignment(member) ? [[propertyNameText(member.name) ?? '', member.initializer] as const] : [],
      )
    : [];

/** The property, with its decorators, whose name starts there. */
function memberAt(file: Node, start: number): Node | undefined {
  let at: Node | undefined = file;
  for (let inner: Node | undefined = file; inner;) {
    inner = ts.forEachChild(inner, child => (child.getFullStart() <= start && start < child.end ? child : undefined));
    if (inner && isMember(inner) && inner.name && inner.name.getStart() === start && propertyNameText(inner.name) !== undefined) at = inner;
  }
  return at === file ? undefined : at;
}

function isMember(node: Node): node is Node & { readonly name?: Node } {
  return ts.isPropertyDeclaration(node) || ts.isPropertyAssignment(node) || ts.isPropertySignature(node) || ts.isGetAccessor(node);
}

const escaped = (text: string): string => text.replace(/[^\w]/g, '\\$&');
