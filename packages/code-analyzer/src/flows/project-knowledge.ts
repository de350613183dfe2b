/** What is known of a whole project by its names, collected when it is asked for the first time. */
import type { AnalysisContext } from '../analysis-context.ts';
import type { Evaluation } from './evaluation.ts';
import type { KeptValues } from './kept-values.ts';
import { collectCalls } from './project-calls.ts';
import { indexSource, type SourceIndex } from './source-index.ts';
import { collectThrowing, createThrowNames, throwing, type ThrowNames } from './throw-names.ts';
import { aboutTopic, topicOf } from './topics.ts';

interface ProjectKnowledge extends Pick<Evaluation, 'callsOf' | 'callsAbout' | 'indexOf'> {
  readonly throwNames: ThrowNames;
}

export function createProjectKnowledge({ compiler: { files, sourceFile }, perFile }: AnalysisContext, kept?: KeptValues): ProjectKnowledge {
  const indexOfFile = perFile(indexSource);
  const indices = (): readonly SourceIndex[] => files.flatMap(file => sourceFile(file) ?? []).map(indexOfFile);
  const known: Pick<KeptValues, 'calls' | 'throwing'> = kept ?? {};
  const callsBy = (names: readonly string[]) => {
    known.calls ??= collectCalls(indices(), files);
    return [...new Set(names.flatMap(known.calls.of))];
  };
  return {
    indexOf: node => {
      kept?.leanings.onFileOf(node);
      return indexOfFile(node.getSourceFile());
    },
    callsOf: names => {
      if (kept) names.forEach(kept.leanings.onName);
      return callsBy(names);
    },
    callsAbout: (names, topic) => {
      if (kept) for (const name of names) kept.leanings.onName(aboutTopic(name, topic));
      return callsBy(names).filter(call => topicOf(call) === topic);
    },
    throwNames: createThrowNames(name => {
      kept?.leanings.onName(throwing(name));
      known.throwing ??= collectThrowing(indices());
      return known.throwing.names.has(name);
    }),
  };
}
