import type { Evidence, Label } from '../facts.ts';
import { syntax, type Declaration, type Expression, type Node } from '../program/compiler.ts';
import { classifyName, type NameMatch, type NameUse } from './classify-name.ts';
import { isActorName } from './classify-owner.ts';
import { labelOfMatch, strongest, type LabellingContext } from './labelling.ts';
import { evidenceLevels } from '../facts.ts';
import { borrowedMembers, toldOfBorrower } from './indexed-types.ts';
import { isPlainlySomethingElse } from './is-plainly-something-else.ts';
import { isMember, ownerNameOf, ownerOfExpression, type OwnerName } from './owner-name.ts';
import { isRequestData, isRequestDeclaration } from './request-data.ts';
import { findColumn } from './columns/find-column.ts';
import { labelsOfColumn } from './columns/column-labels.ts';
import { labelsOfSchemaField } from './schema-fields.ts';
import { strengthenedByRequest } from './strengthened-by-request.ts';
import { annotationOf } from './tagged-labels.ts';
import { labelsOfTypeName, typeNodeOf } from './typed-labels.ts';
import { isHardCoded, shapeOf } from './value-shape.ts';
import { unwrapped } from './unwrapped.ts';

/** What is known of a declaration. `settled`: somebody said what it is, so that nobody looks at names any more. */
export interface Judgment {
  readonly labels: readonly Label[];
  readonly settled: boolean;
}

const nothing: Judgment = { labels: [], settled: false };
const notPersonal: Judgment = { labels: [], settled: true };

/** Labels of other things, asked while one is judged. */
export interface Askable {
  readonly judge: (declaration: Declaration) => Judgment;
  readonly ofReference: (expression: Expression) => readonly Label[];
}

/** The strongest evidence first: what people wrote, the schema, the type, the name. */
export function judgeDeclaration(context: LabellingContext, declaration: Declaration, ask: Askable): Judgment {
  // A namespace import stands for a whole file.
  if (syntax.isSourceFile(declaration)) return nothing;
  const annotation = annotationOf(context, declaration);
  if (annotation?.kind === 'not-personal') return notPersonal;
  if (annotation?.kind === 'personal') return { labels: annotation.labels, settled: true };
  const origin = context.compiler.originOf(declaration).kind;
  if (origin === 'schema') return judgeSchemaField(context, declaration);
  if (origin !== 'own') return nothing;
  if (isInHarmlessHolder(context, declaration)) return notPersonal;
  const column = findColumn(declaration);
  if (column !== undefined) return { labels: labelsOfColumn(context, column), settled: true };
  const typed = labelsOfTypeName(context, declaration);
  if (typed.length > 0) return { labels: typed, settled: true };
  const lent = borrowedMembers(context, declaration).flatMap(member => toldOfBorrower(labelsOfMember(context, member, ask), member));
  if (lent.length > 0) return { labels: strongest(lent, evidenceLevels), settled: true };
  if (syntax.isBindingElement(declaration)) return judgeBinding(context, declaration, ask);
  const value = valueOf(declaration);
  // A name alone is not carried on to another name; the flow that carries it is followed elsewhere.
  const held =
    value === undefined
      ? []
      : ask.ofReference(value).filter(label => label.evidence !== 'name' || syntax.isShorthandPropertyAssignment(declaration));
  if (held.length > 0) return { labels: held, settled: true };
  return judgeByName(context, declaration, ask);
}

/** `{ email }` and `{ mail: user.email }` hold what they are set to. */
function valueOf(declaration: Declaration): Expression | undefined {
  if (syntax.isShorthandPropertyAssignment(declaration)) return declaration.name;
  if (!syntax.isPropertyAssignment(declaration)) return undefined;
  const value = unwrapped(declaration.initializer);
  return syntax.isIdentifier(value) || syntax.isPropertyAccessExpression(value) ? value : undefined;
}

function judgeSchemaField(context: LabellingContext, declaration: Declaration): Judgment {
  const found = context.compiler.schemaFieldOf(declaration);
  return found === undefined ? nothing : { labels: labelsOfSchemaField(context, found), settled: true };
}

/** `@notPersonal` on an interface or class speaks for all its members. */
function isInHarmlessHolder(context: LabellingContext, declaration: Declaration): boolean {
  const holder = declaration.parent;
  if (!syntax.isInterfaceDeclaration(holder) && !syntax.isClassLike(holder)) return false;
  return context.compiler.tagsOf(holder).some(tag => tag.name === 'notPersonal');
}

function judgeByName(context: LabellingContext, declaration: Declaration, ask: Askable): Judgment {
  const name = nameText(declaration);
  if (name === undefined || !canHoldValue(declaration)) return nothing;
  const owner = ownerNameOf(declaration);
  const use: NameUse = {
    place: isMember(declaration) || owner !== undefined ? 'member' : 'variable',
    ...(owner === undefined ? {} : { owner: owner.name }),
  };
  // The name first: asking for a type costs more.
  if (classifyName(context.index, name, use).length === 0) return nothing;
  const written = typeNodeOf(declaration);
  if (written !== undefined && isActorType(written)) return notPersonal;
  const initializer = initializerOf(declaration);
  if (initializer !== undefined && written === undefined && saysOtherwise(context, initializer, ask)) return notPersonal;
  const shape = shapeOf(context.compiler, context.compiler.typeOf(declaration));
  const matches = classifyName(context.index, name, { ...use, shape });
  if (matches.length === 0) return notPersonal;
  const protections = initializer === undefined ? [] : protectionsOfCall(context, initializer);
  return { labels: matches.map(match => ({ ...labelByName(context, declaration, { name, owner, match }), protections })), settled: false };
}

/** `prescriptions: Repository<Prescription>` keeps prescriptions and is none. */
function isActorType(written: Node): boolean {
  if (!syntax.isTypeReferenceNode(written)) return false;
  const { typeName } = written;
  return isActorName(syntax.isIdentifier(typeName) ? typeName.text : typeName.right.text);
}

/** `{ email: maskEmail(row.email) }`: what protects the value is known where it is declared. */
function protectionsOfCall(context: LabellingContext, initializer: Expression): Label['protections'] {
  const value = unwrapped(initializer);
  const call = syntax.isAwaitExpression(value) ? unwrapped(value.expression) : value;
  if (!syntax.isCallExpression(call)) return [];
  return context.roles.of(call).flatMap(callee => callee.roles.flatMap(role => (role.kind === 'protects' ? role.protection : [])));
}

interface Named {
  readonly name: string;
  readonly owner: OwnerName | undefined;
  readonly match: NameMatch;
}

function labelByName(context: LabellingContext, declaration: Declaration, { name, owner, match }: Named): Label {
  const declaredAt = context.compiler.placeOf(declaration);
  if (!match.ambiguous && isRequestDeclaration(context, declaration)) {
    return labelOfMatch(match, { evidence: 'type', because: `\`${name}\` is taken from request data`, declaredAt });
  }
  return labelOfMatch(match, { ...memberEvidence(name, owner, match), declaredAt });
}

/** A member of a data subject's type is `type` evidence, and so is an unambiguous word in an anonymous type of a subject's variable. */
export function memberEvidence(
  name: string,
  owner: OwnerName | undefined,
  match: NameMatch,
): { readonly evidence: Evidence; readonly because: string } {
  if (owner === undefined || match.owner.kind !== 'subject')
    return { evidence: 'name', because: `the name \`${name}\` says "${match.phrase}"` };
  const strong = owner.by === 'type' || !match.ambiguous;
  return {
    evidence: strong ? 'type' : 'name',
    because: `\`${name}\` is a member of \`${owner.name}\`, which stands for a ${match.owner.subject}`,
  };
}

/** `const { email } = source`: the property that it reads decides; its own name only where that is not known. */
function judgeBinding(context: LabellingContext, element: Declaration, ask: Askable): Judgment {
  if (!syntax.isBindingElement(element) || element.dotDotDotToken !== undefined) return nothing;
  if (syntax.isArrayBindingPattern(element.parent)) return judgeByName(context, element, ask);
  const key = element.propertyName ?? element.name;
  if (!syntax.isIdentifier(key) && !syntax.isStringLiteralLike(key)) return nothing;
  const source = context.compiler.typeOf(element.parent);
  const property = context.compiler.propertyOf(source, key.text);
  const declarations = property === undefined ? [] : context.compiler.declarationsOf(property.symbol);
  const known = declarations.filter(declaration => declaration !== element && context.compiler.originOf(declaration).kind !== 'stub');
  if (known.length > 0) {
    const labels = labelsOfMember(
      context,
      { name: key.text, declarations: known, ownerNames: context.compiler.describe(source).names },
      ask,
    );
    const fromRequest = labels.length > 0 && isRequestDeclaration(context, element);
    return { labels: fromRequest ? strengthenedByRequest(context, labels, key.text) : labels, settled: true };
  }
  if (context.compiler.describe(source).known === 'yes' && declarations.length === 0 && property !== undefined) return nothing;
  return judgeLooseBinding(context, element, key.text);
}

function judgeLooseBinding(context: LabellingContext, element: Declaration, key: string): Judgment {
  const fromRequest = isRequestDeclaration(context, element);
  const owner = fromRequest ? undefined : ownerOfPattern(element);
  const shape = shapeOf(context.compiler, context.compiler.typeOf(element));
  const matches = classifyName(context.index, key, { place: 'member', shape, ...(owner === undefined ? {} : { owner: owner.name }) });
  const declaredAt = context.compiler.placeOf(element);
  const labels = matches.map(match => {
    if (fromRequest && !match.ambiguous)
      return labelOfMatch(match, { evidence: 'type', because: `\`${key}\` is taken from request data`, declaredAt });
    return labelOfMatch(match, { evidence: 'name', because: `the name \`${key}\` says "${match.phrase}"`, declaredAt });
  });
  return { labels, settled: false };
}

/** What a pattern takes apart: the variable, the property or the parameter's type. */
function ownerOfPattern(element: Declaration): OwnerName | undefined {
  const holder = element.parent.parent;
  if (syntax.isBindingElement(holder)) {
    const key = holder.propertyName ?? holder.name;
    return syntax.isIdentifier(key) ? { name: key.text, by: 'variable' } : undefined;
  }
  if (syntax.isVariableDeclaration(holder) && holder.initializer !== undefined) return ownerOfExpression(holder.initializer);
  return undefined;
}

/** A member that is read: its declarations, and the names of the type through which it was reached. */
export interface MemberRead {
  readonly name: string;
  readonly declarations: readonly Declaration[];
  readonly ownerNames: readonly string[];
}

/**
 * Labels of a member by its declarations. Where those leave it open (`name` of a `Named` that `Patient` extends), the type through which it was
 * reached may say whose it is.
 */
export function labelsOfMember(context: LabellingContext, { name, declarations, ownerNames }: MemberRead, ask: Askable): readonly Label[] {
  const judgments = declarations.map(ask.judge);
  const labels = judgments.flatMap(judgment => judgment.labels);
  if (labels.some(label => label.evidence !== 'name') || judgments.some(judgment => judgment.settled))
    return strongest(labels, evidenceLevels);
  return strongest([...labels, ...labelsByReceiver(context, { name, declarations, ownerNames })], evidenceLevels);
}

function labelsByReceiver(context: LabellingContext, { name, declarations, ownerNames }: MemberRead): readonly Label[] {
  const [declaration] = declarations;
  if (
    declaration === undefined ||
    !context.isWord(name) ||
    !canHoldValue(declaration) ||
    context.compiler.originOf(declaration).kind !== 'own'
  )
    return [];
  return ownerNames.flatMap(owner => {
    const use: NameUse = { place: 'member', owner };
    if (!classifyName(context.index, name, use).some(match => match.owner.kind === 'subject')) return [];
    const shape = shapeOf(context.compiler, context.compiler.typeOf(declaration));
    const declaredAt = context.compiler.placeOf(declaration);
    return classifyName(context.index, name, { ...use, shape }).map(match =>
      labelOfMatch(match, { ...memberEvidence(name, { name: owner, by: 'type' }, match), declaredAt }),
    );
  });
}

/** Is what the name is set to known to be nothing personal: a text in the source, or a member that was judged and found harmless? */
function saysOtherwise(context: LabellingContext, initializer: Expression, ask: Askable): boolean {
  if (isHardCoded(initializer) || isPlainlySomethingElse(context.compiler, initializer)) return true;
  const value = unwrapped(initializer);
  if (!syntax.isPropertyAccessExpression(value) || isRequestData(context, value.expression)) return false;
  const sameWord = classifyName(context.index, value.name.text, { place: 'member' }).length > 0;
  return sameWord && ask.ofReference(value).length === 0;
}

function initializerOf(declaration: Declaration): Expression | undefined {
  if (syntax.isVariableDeclaration(declaration) || syntax.isPropertyAssignment(declaration) || syntax.isPropertyDeclaration(declaration))
    return declaration.initializer;
  return undefined;
}

/** Functions, methods, types and enum members are no values that a person gave. */
function canHoldValue(declaration: Declaration): boolean {
  return (
    isMember(declaration) ||
    syntax.isVariableDeclaration(declaration) ||
    syntax.isParameter(declaration) ||
    syntax.isBindingElement(declaration)
  );
}

function nameText(declaration: Declaration): string | undefined {
  if (syntax.isPropertyAccessExpression(declaration)) return declaration.name.text;
  const name = syntax.getNameOfDeclaration(declaration);
  if (name === undefined) return undefined;
  return syntax.isIdentifier(name) || syntax.isStringLiteralLike(name) || syntax.isPrivateIdentifier(name) ? name.text : undefined;
}
