import type { Label } from '../../facts.ts';
import { syntax, type Declaration, type Expression, type Node } from '../../program/compiler.ts';
import { classifyName, type NameMatch, type NameUse } from '../classify-name.ts';
import { isActorName } from '../classify-owner.ts';
import { canHoldValue, nameText } from '../declared-name.ts';
import { isPlainlySomethingElse } from '../is-plainly-something-else.ts';
import { labelOfMatch, notPersonal, type Askable, type Judgment, type LabellingContext, type LabelSource } from '../labelling.ts';
import { memberEvidence } from '../member-evidence.ts';
import { isMember, ownerNameOf, type OwnerName } from '../owner-name.ts';
import { isRequestData, isRequestDeclaration } from '../request-data.ts';
import { splitWords } from '../split-words.ts';
import { typeNodeOf } from '../typed-labels.ts';
import { unwrapped } from '../unwrapped.ts';
import { isHardCoded, shapeOf } from '../value-shape.ts';
import { shownTexts } from '../word-classes.ts';

/** The words of a name, with its owner and what its type can hold. */
export const names: LabelSource = { name: 'names', judge: judgeByName };

export function judgeByName(context: LabellingContext, declaration: Declaration, ask: Askable): Judgment | undefined {
  const name = nameText(declaration);
  if (name === undefined || !canHoldValue(declaration)) return undefined;
  const owner = ownerNameOf(declaration);
  const use: NameUse = {
    place: isMember(declaration) || owner !== undefined ? 'member' : 'variable',
    ...(owner === undefined ? {} : { owner: owner.name }),
  };
  // The name first: asking for a type costs more.
  if (classifyName(context.index, name, use).length === 0) return undefined;
  const written = typeNodeOf(declaration);
  const type = written && nameOfType(written);
  if (type !== undefined && (isActorName(type) || isShownText(context, type))) return notPersonal;
  const initializer = initializerOf(declaration);
  if (initializer !== undefined && written === undefined && saysOtherwise(context, initializer, ask)) return notPersonal;
  const shape = shapeOf(context.compiler, context.compiler.typeOf(declaration));
  const matches = classifyName(context.index, name, { ...use, shape });
  if (matches.length === 0) return notPersonal;
  const protections = initializer === undefined ? [] : protectionsOfCall(context, initializer);
  return { labels: matches.map(match => ({ ...labelByName(context, declaration, { name, owner, match }), protections })), settled: false };
}

/** `prescriptions: Repository<Prescription>` keeps prescriptions and is none. */
function nameOfType(written: Node): string | undefined {
  if (!syntax.isTypeReferenceNode(written)) return undefined;
  const { typeName } = written;
  return syntax.isIdentifier(typeName) ? typeName.text : typeName.right.text;
}

/** `labelStrongPassword: TranslationKey` is what a form says. An `ApiKey` is what its words say. */
function isShownText({ index }: LabellingContext, type: string): boolean {
  const words = splitWords(type);
  return words.length > 1 && shownTexts.has(words.at(-1) ?? '') && classifyName(index, words.join('_'), { place: 'member' }).length === 0;
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
