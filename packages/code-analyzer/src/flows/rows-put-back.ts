/**
 * `save(patient)`, `patient.save()`: a row that was read is put back, and what it held is where it was. New is what was written to it since,
 * and what a new row is made of.
 */
import type { AnalysisContext } from '../analysis-context.ts';
import type { Label } from '../facts.ts';
import { syntax, type Node, type Type } from '../program/compiler.ts';
import { isElement } from './access-path.ts';
import { declaredLabels } from './declared-labels.ts';
import { isThisParameter } from './steps/variables.ts';
import type { Origin, Value } from './value.ts';

/** Without a `method`, something else saves the row; with one, the row saves itself by it. */
export function onlyNew(value: Value, method: string | undefined, context: AnalysisContext): Value {
  return value.flatMap(origin => {
    if (!origin.path.every(isElement) || origin.row === 'made') return [origin];
    if (origin.row === 'read') return [];
    return comesFromElsewhere(origin, method, context) ? [{ ...origin, labels: [] }] : [origin];
  });
}

/** Who hands the row over has read it, or filled it: that is asked there. What a framework hands over with a request is new. */
function comesFromElsewhere(origin: Origin, method: string | undefined, context: AnalysisContext): boolean {
  if (origin.at.kind === syntax.SyntaxKind.ThisKeyword) return true;
  const { parameter } = origin;
  const declaration = parameter?.function.parameters.filter(other => !isThisParameter(other))[parameter.index];
  if (!parameter || !declaration || declaration.modifiers?.some(syntax.isDecorator)) return false;
  if (method !== undefined) return isMethodAt(declaration, [...parameter.path, method], context);
  return declaredLabels(context, declaration, parameter.path).some(label => isColumn(label, context));
}

function isMethodAt(declaration: Node, path: readonly string[], { compiler }: AnalysisContext): boolean {
  let type: Type | undefined = compiler.typeOf(declaration);
  for (const name of path.filter(segment => !isElement(segment))) {
    const { element } = compiler.describe(type);
    const property = compiler.propertyOf(element ?? type, name);
    if (!property) return false;
    type = compiler.typeOfProperty(property, declaration);
  }
  return true;
}

/** Declared by the row itself: who makes one of something else brings other declarations. */
function isColumn({ declaredAt }: Label, { compiler, labeller }: AnalysisContext): boolean {
  const source = compiler.sourceFile(declaredAt.file);
  return (
    source !== undefined &&
    labeller.storedFieldsIn(source).some(({ file, span }) => file === declaredAt.file && span.start === declaredAt.span.start)
  );
}
