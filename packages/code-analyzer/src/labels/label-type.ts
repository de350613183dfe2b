import { evidenceLevels, type Label } from '../facts.ts';
import { syntax, type Declaration, type Node, type Property, type Type } from '../program/compiler.ts';
import { labelsOfMember } from './label-declaration.ts';
import { type Askable, newLabel, strongest, type LabellingContext } from './labelling.ts';
import { isActorName } from './classify-owner.ts';
import { isUnloadedRelation } from './columns/unloaded-relation.ts';
import { annotationOf } from './tagged-labels.ts';
import { typeNodeOf } from './typed-labels.ts';

/** Levels of members below a value that are looked into. */
const deepest = 4;
/** Types that are looked into for one value. */
const widest = 400;

interface Visit {
  readonly type: Type;
  readonly path: readonly string[];
}

interface Walk {
  readonly at: Node;
  readonly labels: Label[];
  readonly waiting: Visit[];
}

/**
 * Everything that a value of a type holds, breadth first, so that each label is found by its shortest path. Every type is looked into once, so cycles
 * end. A labelled member is not looked into.
 */
export function labelsOfType(context: LabellingContext, type: Type, at: Node, ask: Askable): readonly Label[] {
  const seen = new Set<Type>();
  const walk: Walk = { at, labels: [], waiting: [{ type, path: [] }] };
  for (let next = walk.waiting.shift(); next !== undefined; next = walk.waiting.shift()) {
    if (seen.has(next.type)) continue;
    seen.add(next.type);
    if (seen.size > widest || next.path.length > deepest) {
      noteCap(context, type, at);
      break;
    }
    visitType(context, walk, next, ask);
  }
  return strongest(walk.labels, evidenceLevels);
}

function visitType(context: LabellingContext, walk: Walk, { type, path }: Visit, ask: Askable): void {
  const { known, holds, names, element, awaited } = context.compiler.describe(type);
  if (known !== 'yes') return;
  const named = names.find(name => context.index.types.has(name));
  const category = named === undefined ? undefined : context.index.types.get(named);
  if (category !== undefined) {
    walk.labels.push({
      ...newLabel({
        category,
        evidence: 'type',
        because: `its type is \`${named ?? ''}\``,
        declaredAt: placeOfType(context, type, walk.at),
      }),
      path,
    });
    return;
  }
  for (const inner of [element, awaited]) if (inner !== undefined) walk.waiting.push({ type: inner, path });
  if (holds.has('object') && awaited === undefined) visitMembers(context, walk, { type, path, names }, ask);
}

function visitMembers(
  context: LabellingContext,
  walk: Walk,
  { type, path, names }: Visit & { readonly names: readonly string[] },
  ask: Askable,
): void {
  for (const property of context.compiler.propertiesOf(type)) {
    const declarations = context.compiler.declarationsOf(property.symbol);
    if (declarations.length === 0) {
      // A key of `Record<'patient', Patient>`: nobody declared it, and what it holds was.
      walk.waiting.push({ type: context.compiler.typeOfProperty(property, walk.at), path: [...path, property.name] });
      continue;
    }
    if (!declarations.some(declaration => isValueMember(context, declaration))) continue;
    const below = [...path, property.name];
    const labels = labelsOfMember(context, { name: property.name, declarations, ownerNames: names }, ask);
    for (const label of labels) walk.labels.push({ ...label, path: [...below, ...label.path] });
    if (labels.length === 0 && declarations.some(declaration => mayHoldMore(context, declaration) && !isUnloadedRelation(declaration))) {
      walk.waiting.push({ type: context.compiler.typeOfProperty(property, walk.at), path: below });
    }
  }
  labelWhole(context, walk, { type, path });
}

/** `@personal` on an interface or class makes each value of it personal as a whole. */
function labelWhole(context: LabellingContext, walk: Walk, { type, path }: Visit): void {
  const holder = holderOf(context, context.compiler.propertiesOf(type)[0]);
  if (holder === undefined || context.compiler.originOf(holder).kind !== 'own') return;
  const annotation = annotationOf(context, holder);
  if (annotation?.kind === 'personal') for (const label of annotation.labels) walk.labels.push({ ...label, path });
}

function holderOf(context: LabellingContext, property: Property | undefined): Declaration | undefined {
  const [declaration] = property === undefined ? [] : context.compiler.declarationsOf(property.symbol);
  const holder = declaration?.parent;
  return holder !== undefined && (syntax.isInterfaceDeclaration(holder) || syntax.isClassDeclaration(holder)) ? holder : undefined;
}

/** Members of libraries hold personal data only where their model says so; methods hold none. */
function isValueMember(context: LabellingContext, declaration: Declaration): boolean {
  if (syntax.isMethodDeclaration(declaration) || syntax.isMethodSignature(declaration)) return false;
  const { kind } = context.compiler.originOf(declaration);
  if (kind === 'lib' || kind === 'stub') return false;
  const holder = syntax.isParameter(declaration) ? declaration.parent.parent : declaration.parent;
  return !(syntax.isClassLike(holder) && isActorName(holder.name?.text ?? ''));
}

/** Text, numbers, flags and functions hold nothing below; what a library declares is not looked into. */
function mayHoldMore(context: LabellingContext, declaration: Declaration): boolean {
  const { kind } = context.compiler.originOf(declaration);
  if (kind === 'model' || kind === 'lib' || kind === 'stub') return false;
  const written = typeNodeOf(declaration);
  if (written === undefined) return true;
  return !syntax.isFunctionTypeNode(written) && !syntax.isLiteralTypeNode(written) && !simple.has(written.kind);
}

const simple: ReadonlySet<number> = new Set([
  syntax.SyntaxKind.StringKeyword,
  syntax.SyntaxKind.NumberKeyword,
  syntax.SyntaxKind.BooleanKeyword,
  syntax.SyntaxKind.BigIntKeyword,
  syntax.SyntaxKind.SymbolKeyword,
  syntax.SyntaxKind.AnyKeyword,
  syntax.SyntaxKind.UnknownKeyword,
]);

function placeOfType(context: LabellingContext, type: Type, at: Node): Label['declaredAt'] {
  const holder = holderOf(context, context.compiler.propertiesOf(type)[0]);
  return context.compiler.placeOf(holder ?? at);
}

function noteCap(context: LabellingContext, type: Type, at: Node): void {
  const name = context.compiler.describe(type).names[0] ?? 'an anonymous type';
  context.note({
    kind: 'cap-reached',
    subject: name,
    message: `members of \`${name}\` below ${deepest} levels, or beyond ${widest} types, were not looked into for personal data`,
    place: context.compiler.placeOf(at),
  });
}
