import type { CoverageNote } from '../../src/facts.ts';
import { createLabeller } from '../../src/labels/create-labeller.ts';
import type { Labeller } from '../../src/labels/labeller.ts';
import type { CalleeRole, CalleeRoles } from '../../src/program/callee-roles.ts';
import type { Compiler, Declaration } from '../../src/program/compiler.ts';
import { noBindings, type Vocabulary } from '../../src/vocabulary.ts';
import { createTestCompiler } from '../create-test-compiler.ts';
import { testVocabulary } from './vocabulary.ts';

export interface TestLabelling {
  readonly compiler: Compiler;
  readonly labeller: Labeller;
  readonly notes: readonly Pick<CoverageNote, 'kind' | 'subject' | 'message'>[];
}

/** A labeller over a few files, with the roles that their tags say. */
export function createTestLabelling(files: Readonly<Record<string, string>>, vocabulary: Vocabulary = testVocabulary): TestLabelling {
  const compiler = createTestCompiler(files);
  const notes: Pick<CoverageNote, 'kind' | 'subject' | 'message'>[] = [];
  const roles = taggedRoles(compiler);
  return {
    compiler,
    labeller: createLabeller({ compiler, roles, vocabulary, bindings: noBindings, note: note => void notes.push(note) }),
    notes,
  };
}

function taggedRoles(compiler: Compiler): CalleeRoles {
  const ofDeclaration = (declaration: Declaration): readonly CalleeRole[] =>
    compiler.tagsOf(declaration).flatMap((tag): readonly CalleeRole[] => {
      if (tag.name === 'protects') return [{ kind: 'protects', protection: tag.text as 'encrypted' }];
      return tag.name === 'source' ? [{ kind: 'source', origin: tag.text }] : [];
    });
  return {
    names: new Set(),
    ofDeclaration,
    of: call =>
      compiler
        .calleesOf(call)
        .map(declaration => ({ declaration, name: compiler.qualifiedNameOf(declaration), roles: ofDeclaration(declaration) })),
  };
}
