import { getLibFiles } from '@ts-morph/common';
import { modelTexts } from '../models/models.gen.ts';
import { interopPath, interopText } from './interop-helpers.ts';
import { stubGlobals } from './stub-modules.ts';
import { libFolder, modelPath, stubGlobalsPath } from './virtual-paths.ts';

/** The declarations that every program has: the standard library, and the globals of our models. */
export interface AmbientFiles {
  /** In the order in which they must be loaded: where an interface is declared twice, the later overloads are tried first. */
  readonly paths: readonly string[];
  readonly textOf: (path: string) => string | undefined;
}

/** Variants that repeat others as a whole (`full`), or that belong to other hosts. */
const notLoaded = /^lib\.(.*\.full|d|es6|webworker.*|scripthost|es5\.full)\.d\.ts$|^lib\.d\.ts$/;

/** What decides which globals there are. */
export interface Hosts {
  /** Without the DOM, a model has what Node knows of the web. */
  readonly dom: boolean;
  /** Some source is a component of Vue. */
  readonly vue: boolean;
  /** Some source is a configuration of SST. */
  readonly sst: boolean;
}

export function readAmbientFiles({ dom, vue, sst }: Hosts): AmbientFiles {
  const texts = new Map<string, string>();
  for (const { fileName, text } of getLibFiles()) {
    const isDom = fileName.startsWith('lib.dom');
    if (notLoaded.test(fileName) || (isDom && !dom)) continue;
    texts.set(`${libFolder}/${fileName}`, text);
  }
  const absent = [dom ? 'globals/web' : 'globals/browser', ...(vue ? [] : ['globals/vue']), ...(sst ? [] : ['globals/sst'])];
  for (const [name, text] of Object.entries(modelTexts)) {
    if (name.startsWith('globals/') && !absent.includes(name)) texts.set(modelPath(name), text);
  }
  texts.set(stubGlobalsPath, stubGlobals);
  texts.set(interopPath, interopText);
  return { paths: [...texts.keys()], textOf: path => texts.get(path) };
}
