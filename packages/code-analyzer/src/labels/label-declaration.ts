import { evidenceLevels, type Label } from '../facts.ts';
import { syntax, type Declaration } from '../program/compiler.ts';
import { classifyName, type NameUse } from './classify-name.ts';
import { canHoldValue } from './declared-name.ts';
import { labelOfMatch, strongest, type Askable, type Judgment, type LabellingContext } from './labelling.ts';
import { memberEvidence } from './member-evidence.ts';
import { shapeOf } from './value-shape.ts';

const nothing: Judgment = { labels: [], settled: false };

/** The first source that has something to say: the strongest evidence is asked first. */
export function judgeDeclaration(context: LabellingContext, declaration: Declaration, ask: Askable): Judgment {
  // A namespace import stands for a whole file.
  if (syntax.isSourceFile(declaration)) return nothing;
  const own = context.compiler.originOf(declaration).kind === 'own';
  for (const source of context.sources) {
    const judgment = own || source.everywhere === true ? source.judge(context, declaration, ask) : undefined;
    if (judgment !== undefined) return judgment;
  }
  return nothing;
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
