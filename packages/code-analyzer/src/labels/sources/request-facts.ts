import { phraseOf } from '../word-index.ts';
import { newLabel, type LabelSource } from '../labelling.ts';
import { splitWords } from '../split-words.ts';
import { nameText } from '../declared-name.ts';

/** What a request tells of whoever made it without being asked: the `ip` that a library's model tags `@source request.ip`. */
export const requestFacts: LabelSource = {
  name: 'what requests tell',
  everywhere: true,
  judge: (context, declaration) => {
    const name = nameText(declaration);
    const phrase = name === undefined ? undefined : phraseOf(context.index, splitWords(name))?.phrase;
    if (name === undefined || phrase === undefined || context.compiler.originOf(declaration).kind !== 'model') return undefined;
    const told = context.roles.ofDeclaration(declaration).some(role => role.kind === 'source' && role.origin === `request.${name}`);
    if (!told) return undefined;
    const because = `\`${name}\` tells who made the request`;
    const label = newLabel({ category: phrase.category, evidence: 'name', because, declaredAt: context.compiler.placeOf(declaration) });
    return { labels: [label], settled: true };
  },
};
