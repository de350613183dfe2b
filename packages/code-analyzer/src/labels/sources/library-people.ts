import { syntax } from '../../program/compiler.ts';
import type { LabelSource } from '../labelling.ts';
import { names } from './names.ts';
import { writtenTypes } from './written-types.ts';

/**
 * Members of a type that its library's model tags `@subject`, or that the vocabulary names: judged like those of a type of the project, by
 * their types and words.
 */
export const libraryPeople: LabelSource = {
  name: 'people of libraries',
  everywhere: true,
  judge: (context, declaration, ask) => {
    const holder = declaration.parent;
    if (!syntax.isInterfaceDeclaration(holder)) return undefined;
    const { kind } = context.compiler.originOf(declaration);
    const isNamed = (kind === 'model' || kind === 'lib') && context.index.types.has(holder.name.text);
    if (!isNamed && !(kind === 'model' && context.compiler.tagsOf(holder).some(tag => tag.name === 'subject'))) return undefined;
    return writtenTypes.judge(context, declaration, ask) ?? names.judge(context, declaration, ask);
  },
};
