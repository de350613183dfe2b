/** What a file declares that is personal data, or holds some by its type. */
import type { AnalysisContext } from '../analysis-context.ts';
import type { LabelledPlace, Place, StoredField } from '../facts.ts';
import { labelsOfName } from '../find-labelled-place.ts';
import { placeOf } from '../flows/place-of.ts';
import type { PlaceWriter } from '../printed/place-writer.ts';
import { printLabel, printShortLabel } from '../printed/print-label.ts';
import { syntax as ts, type Node, type SourceFile } from '../program/compiler.ts';

/** In the order of the text. */
export function labelledDeclarations(context: AnalysisContext, file: SourceFile): readonly LabelledPlace[] {
  const found: LabelledPlace[] = [];
  const visit = (node: Node): void => {
    const name = nameOf(node);
    const labels = name ? labelsOfName(context, name) : [];
    if (name && labels.length > 0) found.push({ ...placeOf(name), text: name.getText(file), labels });
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** Members, variables, parameters: what can hold a value. */
function nameOf(node: Node): Node | undefined {
  const holds =
    ts.isVariableDeclaration(node) ||
    ts.isParameter(node) ||
    ts.isBindingElement(node) ||
    ts.isPropertySignature(node) ||
    ts.isPropertyDeclaration(node) ||
    ts.isPropertyAssignment(node) ||
    ts.isGetAccessor(node);
  const name = holds ? ts.getNameOfDeclaration(node) : undefined;
  return name && (ts.isIdentifier(name) || ts.isPrivateIdentifier(name) || ts.isStringLiteralLike(name)) ? name : undefined;
}

/** What is declared here with its reason, what comes from elsewhere with its place. */
export function printDeclarations(declarations: readonly LabelledPlace[], places: PlaceWriter): readonly string[] {
  return declarations.flatMap(({ text, labels, ...place }) => [
    `${places.write(place)} ${text}`,
    ...labels.map(label =>
      isSamePlace(label.declaredAt, place)
        ? `  ${printLabel(label)}`
        : `  ${printShortLabel(label)}, declared at ${places.write(label.declaredAt)}`,
    ),
  ]);
}

const isSamePlace = (first: Place, second: Place): boolean => first.file === second.file && first.span.start === second.span.start;

export function printStoredFields(fields: readonly StoredField[], places: PlaceWriter): readonly string[] {
  return fields.flatMap(({ owner, field, declaredBy, database, labels, protectedBy, ...place }) => [
    `${places.write(place)} ${owner}.${field}, ${declaredBy}${database === undefined ? '' : ` in ${database}`}`,
    ...labels.map(label => `  ${printLabel(label)}`),
    ...protectedBy.map(({ protection, because, place: at }) => `  ${protection} at ${places.write(at)}: ${because}`),
  ]);
}
