import { syntax } from '../../program/compiler.ts';
import { notPersonal, type LabelSource } from '../labelling.ts';

/** `@notPersonal` on an interface or class speaks for all its members. */
export const harmlessHolders: LabelSource = {
  name: 'holders that are not personal',
  judge: (context, declaration) => {
    const holder = declaration.parent;
    if (!syntax.isInterfaceDeclaration(holder) && !syntax.isClassLike(holder)) return undefined;
    return context.compiler.tagsOf(holder).some(tag => tag.name === 'notPersonal') ? notPersonal : undefined;
  },
};
