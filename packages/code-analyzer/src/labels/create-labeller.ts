import { evidenceLevels, type Label } from '../facts.ts';
import type { AnalysisContext } from '../analysis-context.ts';
import { syntax, type Declaration, type Node, type Sym, type Type } from '../program/compiler.ts';
import { memoised } from '../program/memoised.ts';
import { mayBePersonal } from './classify-name.ts';
import { allSources } from './all-sources.ts';
import { judgeDeclaration, labelsOfMember } from './label-declaration.ts';
import type { Labeller } from './labeller.ts';
import { labelsOfVariable } from './environment-names.ts';
import { labelsOfReference } from './label-reference.ts';
import { labelsOfType } from './label-type.ts';
import { strongest, type Askable, type Judgment, type LabellingContext, type LabelSource } from './labelling.ts';
import { isRequestData } from './request-data.ts';
import { strengthenedByRequest } from './strengthened-by-request.ts';
import { storedFieldsInFile, storedFieldsOfSchema } from './stored-fields.ts';
import { indexWords } from './word-index.ts';

/** Labels are found when they are asked for and kept by declaration, node and type: no identifier is typed that nobody asks about. */
export function createLabeller(context: Omit<AnalysisContext, 'labeller'>, sources: readonly LabelSource[] = allSources): Labeller {
  const index = indexWords(context.vocabulary);
  const labelling: LabellingContext = {
    ...context,
    index,
    isWord: rememberedByName(name => mayBePersonal(index, name)),
    sources,
    readersIn: readersOf(sources),
  };
  const judgments = new WeakMap<Declaration, Judgment>();
  const members = new WeakMap<Sym, Map<Type | undefined, readonly Label[]>>();
  let judging = 0;
  const ask: Askable = {
    judge: declaration => {
      const known = judgments.get(declaration);
      if (known !== undefined) return known;
      // A declaration that is asked about while it is judged (`const a = b.email, b = …`) is not known yet.
      judgments.set(declaration, { labels: [], settled: false });
      judging++;
      const judgment = judgeDeclaration(labelling, declaration, ask);
      judging--;
      judgments.set(declaration, judgment);
      return judgment;
    },
    ofReference: node => ofReference(node),
    ofMember: (symbol, owner, read) => {
      const known = members.get(symbol) ?? new Map<Type | undefined, readonly Label[]>();
      const labels = known.get(owner) ?? read();
      // What is read in the middle of a judgment may lack what that judgment will say.
      if (judging === 0) members.set(symbol, known.set(owner, labels));
      return labels;
    },
  };
  const ofReference = memoised((node: Node) => labelsOfReference(labelling, node, ask));
  const types = memoised((type: Parameters<Labeller['ofType']>[0]) => ({
    labels: undefined as ReturnType<Labeller['ofType']> | undefined,
    type,
  }));
  return {
    ofDeclaration: declaration => strongest(ask.judge(declaration).labels, evidenceLevels),
    ofReference,
    ofType: (type, at) => {
      const entry = types(type);
      const labels = (entry.labels ??= labelsOfType(labelling, type, at, ask));
      const fromRequest = labels.some(label => label.evidence === 'name') && syntax.isExpression(at) && isRequestData(labelling, at);
      return fromRequest ? strengthenedByRequest(labelling, labels) : labels;
    },
    ofProperty: ({ name, symbol }, owner) => {
      const { compiler } = labelling;
      return ask.ofMember(symbol, owner, () =>
        labelsOfMember(labelling, { name, declarations: compiler.declarationsOf(symbol), ownerNames: compiler.describe(owner).names }, ask),
      );
    },
    ofVariable: (name, at) => labelsOfVariable(labelling, name, at),
    storedFieldsIn: memoised(file => storedFieldsInFile(labelling, file, ask)),
    storedFieldsOf: memoised(schema => storedFieldsOfSchema(labelling, schema)),
    isWord: labelling.isWord,
    isWordIn: (name, owner) => mayBePersonal(index, name, owner),
  };
}

function readersOf(sources: readonly LabelSource[]): LabellingContext['readersIn'] {
  const readers = sources.flatMap(({ reader }) => reader ?? []);
  return memoised(file => readers.filter(reader => reader.hint.test(file.text)));
}

function rememberedByName(answer: (name: string) => boolean): (name: string) => boolean {
  const known = new Map<string, boolean>();
  return name => {
    const found = known.get(name);
    if (found !== undefined) return found;
    const value = answer(name);
    known.set(name, value);
    return value;
  };
}
