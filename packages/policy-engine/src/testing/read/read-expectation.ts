import type { Mask } from '../../compiled-policy.ts';
import { expectation, masks, obligationWords, outcomes } from '../../schema/expectation-schema.ts';
import { checkStructure } from '../../structure/check-structure.ts';
import { nearest } from '../../structure/nearest.ts';
import { validatorOf } from '../../structure/validator.ts';
import { entriesOf, itemsOf, textOf, valueOf, type Syntax } from '../../syntax/syntax.ts';
import { referenceIn, referencesIn, type TestReading } from './test-reading.ts';
import type { Expectation, ObligationWord, Outcome, OwedWord } from '../test-document.ts';

export function readExpectation(syntax: Syntax, reading: TestReading): Expectation {
  const outcome = valueOf(syntax, 'outcome');
  const fields = valueOf(syntax, 'fields');
  const reasons = valueOf(syntax, 'reasons');
  const by = referencesIn(valueOf(syntax, 'by'), reading);
  const nearestPermit = referenceIn(valueOf(syntax, 'nearest'), reading);
  for (const reference of by) reading.names.push({ kind: 'reason', reference });
  for (const reference of referencesIn(reasons, reading)) reading.names.push({ kind: 'reason', reference });
  if (nearestPermit !== undefined) reading.names.push({ kind: 'statement', reference: nearestPermit });
  return {
    span: outcome?.span ?? syntax.span,
    outcome: outcomeIn(outcome) ?? 'deny',
    by,
    reasons: reasons === undefined ? undefined : referencesIn(reasons, reading),
    fields: fields === undefined ? undefined : { span: fields.span, masks: readMasks(fields, reading) },
    obligations: owedIn(valueOf(syntax, 'obligations')),
    without: owedIn(valueOf(syntax, 'without')),
    nearest: nearestPermit,
    because: referencesIn(valueOf(syntax, 'because'), reading),
  };
}

/** A cell of a matrix: `allow`, `deny`, or a block as in a case. What is wrong with it is reported. */
export function readCell(syntax: Syntax, reading: TestReading): Expectation | undefined {
  if (syntax.kind !== 'scalar') return readCellBlock(syntax, reading);
  const outcome = outcomeIn(syntax);
  if (outcome === undefined) {
    const meant = nearest(syntax.source, outcomes);
    reading.diagnostics.push({
      name: 'unknown-value',
      severity: 'error',
      file: reading.file,
      span: syntax.span,
      message: `unknown outcome \`${syntax.source}\``,
      help: meant === undefined ? `known: ${outcomes.join(', ')}` : `did you mean \`${meant}\`?`,
    });
    return undefined;
  }
  const nothing = {
    by: [],
    reasons: undefined,
    fields: undefined,
    obligations: [],
    without: [],
    nearest: undefined,
    because: [],
  };
  return { span: syntax.span, outcome, ...nothing };
}

const validateExpectation = validatorOf(expectation);

function readCellBlock(syntax: Syntax, reading: TestReading): Expectation | undefined {
  const checked = checkStructure(reading.file, syntax, validateExpectation);
  reading.diagnostics.push(...checked.diagnostics);
  return checked.diagnostics.length > 0 ? undefined : readExpectation(checked.root, reading);
}

export function outcomeIn(syntax: Syntax | undefined): Outcome | undefined {
  const written = textOf(syntax);
  return outcomes.find(outcome => outcome === written);
}

export function obligationIn(syntax: Syntax): ObligationWord | undefined {
  const written = textOf(syntax);
  return obligationWords.find(word => word === written);
}

function owedIn(syntax: Syntax | undefined): readonly OwedWord[] {
  return itemsOf(syntax).flatMap(item => {
    const word = obligationIn(item);
    return word === undefined ? [] : { word, span: item.span };
  });
}

function readMasks(syntax: Syntax, reading: TestReading): ReadonlyMap<string, Mask> {
  const found = new Map<string, Mask>();
  for (const entry of entriesOf(syntax)) {
    reading.names.push({ kind: 'category', reference: { text: entry.name, file: reading.file, span: entry.nameSpan } });
    const mask = masks.find(one => one === textOf(entry.value));
    if (mask !== undefined) found.set(entry.name, mask);
  }
  return found;
}
