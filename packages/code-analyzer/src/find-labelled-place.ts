import type { AnalysisContext } from './analysis-context.ts';
import type { Label, LabelledPlace } from './facts.ts';
import { syntax as ts, type Node } from './program/compiler.ts';

/** What is labelled at an offset: a column of a schema, or the innermost name of a source file. */
export function findLabelledPlace(
  context: AnalysisContext,
  file: string,
  offset: number,
  textOf: (file: string) => string | undefined,
): LabelledPlace | undefined {
  const source = context.compiler.sourceFile(file);
  if (!source) return findColumn(context, file, offset, textOf(file) ?? '');
  const node = nameAt(source, offset);
  if (!node) return undefined;
  const labels = labelsOfName(context, node);
  return labels.length === 0 ? undefined : { file, span: { start: node.getStart(), end: node.getEnd() }, text: node.getText(), labels };
}

/** What a name stands for by itself, else what its type holds. */
export function labelsOfName({ compiler, labeller }: AnalysisContext, name: Node): readonly Label[] {
  const own = labeller.ofReference(name);
  return own.length > 0 ? own : labeller.ofType(compiler.typeOf(name), name);
}

function findColumn({ compiler, labeller }: AnalysisContext, file: string, offset: number, text: string): LabelledPlace | undefined {
  const schema = compiler.schemas.find(({ files }) => files.includes(file));
  const field =
    schema &&
    labeller
      .storedFieldsOf(schema)
      .find(candidate => candidate.file === file && candidate.span.start <= offset && offset <= candidate.span.end);
  return field && { file, span: field.span, text: text.slice(field.span.start, field.span.end), labels: field.labels };
}

/** The identifier that holds an offset, or ends at it. */
function nameAt(node: Node, offset: number): Node | undefined {
  if (offset < node.pos || offset > node.end) return undefined;
  if (ts.isIdentifier(node) || ts.isPrivateIdentifier(node)) return offset >= node.getStart() ? node : undefined;
  return ts.forEachChild(node, child => nameAt(child, offset));
}
