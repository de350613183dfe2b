import { modelTexts } from '../models/models.gen.ts';
import type { UserModel } from '../user-model.ts';

/** The declarations that stand for libraries: the project's own before ours. */
export interface LibraryModels {
  /** `node:fs` and `fs` are one; those of globals are no modules. */
  readonly has: (specifier: string) => boolean;
  readonly textOf: (module: string) => string | undefined;
  /** The file of the project in which a model of its own stands. */
  readonly pathOf: (module: string) => string | undefined;
}

export const modelName = (specifier: string): string => specifier.replace(/^node:/, '');

export function libraryModels(own: readonly UserModel[] = []): LibraryModels {
  const byModule = new Map(own.map(model => [model.module, model]));
  const ours = (module: string): string | undefined => (Object.hasOwn(modelTexts, module) ? modelTexts[module] : undefined);
  return {
    has: specifier => !specifier.startsWith('globals/') && (byModule.has(specifier) || ours(modelName(specifier)) !== undefined),
    textOf: module => byModule.get(module)?.text ?? ours(module),
    pathOf: module => byModule.get(module)?.path,
  };
}

export const builtInModels: LibraryModels = libraryModels();
