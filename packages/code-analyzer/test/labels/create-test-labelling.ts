import type { CoverageNote } from '../../src/coverage/coverage.ts';
import { createPerFile } from '../../src/program/per-file.ts';
import { createLabeller } from '../../src/labels/create-labeller.ts';
import type { Labeller } from '../../src/labels/labeller.ts';
import type { Compiler } from '../../src/program/compiler.ts';
import { noBindings, type Vocabulary } from '../../src/vocabulary.ts';
import { createTestRoles } from '../create-test-compiler.ts';
import { testVocabulary } from './vocabulary.ts';

export interface TestLabelling {
  readonly compiler: Compiler;
  readonly labeller: Labeller;
  readonly notes: readonly Pick<CoverageNote, 'kind' | 'subject' | 'message'>[];
}

/** A labeller over a few files below `/app`. */
export function createTestLabelling(files: Readonly<Record<string, string>>, vocabulary: Vocabulary = testVocabulary): TestLabelling {
  const { compiler, roles } = createTestRoles(files);
  const notes: Pick<CoverageNote, 'kind' | 'subject' | 'message'>[] = [];
  return {
    compiler,
    labeller: createLabeller({
      compiler,
      roles,
      vocabulary,
      bindings: noBindings,
      note: note => void notes.push(note),
      perFile: createPerFile(),
    }),
    notes,
  };
}
