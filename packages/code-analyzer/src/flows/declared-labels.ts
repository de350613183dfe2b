/** What names and types say about a place: asked where the flow itself knows nothing. */
import type { Evidence, Label } from '../facts.ts';
import { evidenceLevels } from '../facts.ts';
import type { AnalysisContext } from '../analysis-context.ts';
import { syntax, type Node, type Property, type Type } from '../program/compiler.ts';
import { labelsOfAskedRelations } from '../labels/asked-relations.ts';
import {
  anyElement,
  anyProperty,
  callResult,
  elementIndex,
  entryKey,
  isElement,
  pathKey,
  propertyNames,
  startsWith,
  unknownProperty,
  type Path,
} from './access-path.ts';
import { isKept } from './kept-properties.ts';
import type { Origin, Value } from './value.ts';

/** Fills gaps, and strengthens what rests on a weaker word: what is known about the value itself stays. */
export function fillGaps(value: Value, labelsAt: (path: Path) => readonly Label[]): Value {
  if (value.every(isCertain)) return value;
  const known = new Set(value.flatMap(origin => origin.labels.map(label => kindKey(origin, label))));
  return value.map(origin => {
    if (isCertain(origin)) return origin;
    // The initialisation vector beside what was encrypted is not the diagnosis that the name speaks of.
    const declared = labelsAt(origin.path);
    return {
      ...origin,
      labels: strengthened(origin, origin.labels.length > 0 ? declared : declared.filter(label => !known.has(kindKey(origin, label)))),
    };
  });
}

const kindKey = (origin: Origin, label: Label): string => `${label.category} ${pathKey(propertyNames([...origin.path, ...label.path]))}`;

const isCertain = (origin: Origin): boolean =>
  origin.labels.length > 0 && origin.labels.every(label => strength(label.evidence) <= strength('schema'));

const strength = (evidence: Evidence): number => evidenceLevels.indexOf(evidence);

function strengthened(origin: Origin, declared: readonly Label[]): readonly Label[] {
  if (origin.labels.length === 0)
    return declared.filter(label => !origin.without.includes(label.path[0] ?? '') && isKept(origin.only, label.path));
  return origin.labels.map(
    label => declared.find(other => sameKind(label, other) && strength(other.evidence) < strength(label.evidence)) ?? label,
  );
}

const sameKind = (first: Label, second: Label): boolean =>
  first.category === second.category && pathKey(first.path) === pathKey(second.path);

/** Labels of what stands at a node, or at a path below it. */
export function declaredLabels(context: AnalysisContext, node: Node, path: Path): readonly Label[] {
  return path.length === 0 ? labelsHere(context, node) : labelsBelow(context, node, path);
}

function labelsHere(context: AnalysisContext, node: Node): readonly Label[] {
  const { compiler, labeller } = context;
  const own = isReference(node) ? labeller.ofReference(node) : [];
  if (own.length > 0) return own;
  const type = compiler.typeOf(node);
  const labels = [...labeller.ofType(type, node), ...labelsOfAskedRelations(node, context)];
  // What one of the properties is called says nothing of the one that is meant.
  return compiler.describe(type).byKey ? labels.filter(({ evidence }) => evidence !== 'name') : labels;
}

const isReference = (node: Node): boolean =>
  syntax.isIdentifier(node) ||
  syntax.isPropertyAccessExpression(node) ||
  syntax.isElementAccessExpression(node) ||
  syntax.isCallExpression(node);

function labelsBelow({ compiler, labeller }: AnalysisContext, node: Node, path: Path): readonly Label[] {
  let type = compiler.typeOf(node);
  let last: Member | undefined;
  for (const [depth, segment] of path.entries()) {
    if (segment === callResult || segment === unknownProperty) return [];
    if (segment === anyProperty) return labelsOfProperties(labeller.ofType(type, node), path.slice(depth + 1));
    if (segment === anyElement && path[depth + 1] === entryKey && isMap(compiler, type)) return [];
    const next = isElement(segment) ? tupleMember(compiler, type, segment) : memberOf(compiler, type, segment);
    if (next) {
      last = next;
      type = compiler.typeOfProperty(next.property, node);
    } else if (isElement(segment)) {
      type = compiler.describe(type).element ?? type;
    } else {
      return [];
    }
  }
  const own = last ? labeller.ofProperty(last.property, last.owner) : [];
  return own.length > 0 ? own : labeller.ofType(type, node);
}

export const isMap = (compiler: Compiler, type: Type): boolean => compiler.describe(type).names.some(name => mapNames.has(name));
const mapNames: ReadonlySet<string> = new Set(['Map', 'ReadonlyMap', 'WeakMap']);

/** Labels of all properties, each from the property on. */
function labelsOfProperties(labels: readonly Label[], rest: Path): readonly Label[] {
  return labels.flatMap(label => {
    const below = label.path.slice(1);
    return label.path.length > 0 && startsWith(below, rest) ? [{ ...label, path: below.slice(rest.length) }] : [];
  });
}

type Compiler = AnalysisContext['compiler'];

/** Element types that are asked through: an array of arrays of promises is the deepest that code has. */
const deepest = 4;

/** A property, and the type in which it was found: it may say whose it is. */
interface Member {
  readonly property: Property;
  readonly owner: Type;
}

function memberOf(compiler: Compiler, type: Type, name: string): Member | undefined {
  let at: Type | undefined = type;
  for (let depth = 0; at && depth < deepest; depth++) {
    const property = compiler.propertyOf(at, name);
    if (property) return { property, owner: at };
    const { awaited, element }: ReturnType<Compiler['describe']> = compiler.describe(at);
    at = awaited ?? element;
  }
  return undefined;
}

function tupleMember(compiler: Compiler, type: Type, segment: string): Member | undefined {
  const index = elementIndex(segment);
  return index === undefined ? undefined : memberOf(compiler, type, String(index));
}
