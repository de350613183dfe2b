import type { Label, Place } from '../facts.ts';
import { syntax, type Declaration, type Node } from '../program/compiler.ts';
import { newLabel, placeOfNode, type LabellingContext } from './labelling.ts';

/** What people wrote about a declaration: it is personal, it is not, or nothing (`undefined`). */
export type Annotation = { readonly kind: 'not-personal' } | { readonly kind: 'personal'; readonly labels: readonly Label[] } | undefined;

/** One tag or decorator that speaks of personal data. */
export interface WrittenTag {
  readonly name: string;
  readonly text: string;
  readonly place: Place;
}

/** `@personal`, `@category` and `@notPersonal` in comments, `@PersonalData('…')` as a decorator. */
export function annotationOf(context: LabellingContext, declaration: Declaration): Annotation {
  const { fileName } = declaration.getSourceFile();
  const tags = context.compiler
    .tagsOf(declaration)
    .map(({ name, text, start, end }) => ({ name, text, place: { file: fileName, span: { start, end } } }));
  return judgeTags(context, [...tags, ...decoratorTags(declaration)], {
    text: nameOf(declaration),
    declaredAt: context.compiler.placeOf(declaration),
  });
}

export function judgeTags(
  context: LabellingContext,
  tags: readonly WrittenTag[],
  about: { readonly text: string; readonly declaredAt: Place },
): Annotation {
  if (tags.some(tag => tag.name === 'notPersonal')) return { kind: 'not-personal' };
  const labels = tags
    .filter(tag => tag.name === 'personal' || tag.name === 'category')
    .flatMap(tag => {
      const category = tag.text.trim().split(/\s+/)[0] ?? '';
      if (!context.index.categories.has(category)) {
        noteUnknownCategory(context, tag, category);
        return [];
      }
      return newLabel({
        category,
        evidence: 'annotated',
        because: `\`${about.text}\` is tagged \`@${tag.name} ${category}\``,
        declaredAt: about.declaredAt,
      });
    });
  return labels.length > 0 ? { kind: 'personal', labels } : undefined;
}

function noteUnknownCategory(context: LabellingContext, tag: WrittenTag, category: string): void {
  const message =
    category === ''
      ? `\`@${tag.name}\` names no category and has no effect; write the id of a category of the policy after it`
      : `\`@${tag.name} ${category}\` has no effect: the policy has no category \`${category}\`; correct the id or declare it in the policy's vocabulary`;
  context.note({ kind: 'unknown-category-tag', subject: category, message, place: tag.place });
}

function decoratorTags(declaration: Declaration): readonly WrittenTag[] {
  if (!syntax.canHaveDecorators(declaration)) return [];
  return (syntax.getDecorators(declaration) ?? []).flatMap(({ expression }) => {
    if (
      !syntax.isCallExpression(expression) ||
      !syntax.isIdentifier(expression.expression) ||
      expression.expression.text !== 'PersonalData'
    )
      return [];
    const [category] = expression.arguments;
    if (category === undefined || !syntax.isStringLiteralLike(category)) return [];
    return { name: 'personal', text: category.text, place: placeOfNode(category) };
  });
}

function nameOf(declaration: Node): string {
  const name = syntax.getNameOfDeclaration(declaration as Declaration);
  return name === undefined ? 'this declaration' : name.getText();
}
