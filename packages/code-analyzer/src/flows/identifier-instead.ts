/** What could be said in place of personal data: the identifier of the one it is about. */
import type { AnalysisContext } from '../analysis-context.ts';
import { syntax, type Expression, type Node, type nodes } from '../program/compiler.ts';

const identifierNames: readonly string[] = ['id', 'uuid', '_id', 'uid'];

export function identifierInstead(source: Node, context: AnalysisContext): string | undefined {
  if (syntax.isIdentifier(source)) return isPlainValue(source) ? identifierOf(source, { at: source, dot: '.' }, context) : undefined;
  if (!syntax.isPropertyAccessExpression(source)) return undefined;
  return identifierOf(source.expression, { at: source, dot: source.questionDotToken ? '?.' : '.' }, context);
}

/** In `{ email }` the name is two things at once and cannot be replaced by an expression. */
const isPlainValue = (source: nodes.Identifier): boolean => !syntax.isShorthandPropertyAssignment(source.parent);

/** Where it is to stand, and how its owner is read there. */
interface Replaced {
  readonly at: Expression;
  readonly dot: string;
}

function identifierOf(owner: Expression, { at, dot }: Replaced, { compiler, labeller }: AnalysisContext): string | undefined {
  if (!isRepeatable(owner)) return undefined;
  const type = compiler.typeOf(owner);
  for (const name of identifierNames) {
    const property = compiler.propertyOf(type, name);
    if (!property) continue;
    const propertyType = compiler.typeOfProperty(property, owner);
    const { holds, known } = compiler.describe(propertyType);
    const isKey = known === 'yes' && [...holds].every(kind => kind === 'string' || kind === 'number' || kind === 'bigint');
    const isLabelled = compiler.declarationsOf(property.symbol).some(declaration => labeller.ofDeclaration(declaration).length > 0);
    if (isKey && !isLabelled && compiler.mayStandAt(propertyType, at)) return `${owner.getText()}${dot}${name}`;
  }
  return undefined;
}

/** Writing it once more changes nothing: names and properties, no calls. */
function isRepeatable(owner: Expression): boolean {
  if (syntax.isIdentifier(owner) || owner.kind === syntax.SyntaxKind.ThisKeyword) return true;
  return (syntax.isPropertyAccessExpression(owner) || syntax.isNonNullExpression(owner)) && isRepeatable(owner.expression);
}
