import { readConditions } from '../../document/read-conditions.ts';
import { readCategorySelector, readKnown, readTexts } from '../../document/read-values.ts';
import { actions } from '../../schema/terms.ts';
import { entryOf, itemsOf, valueOf, type Syntax } from '../../syntax/syntax.ts';
import type { InvariantTest, ObligationWord, RequestScope } from '../test-document.ts';
import { obligationIn, outcomeIn } from './read-expectation.ts';
import { readName } from './read-name.ts';
import { namesIn, type NameKind, type TestReading } from './test-reading.ts';

export function readInvariant(syntax: Syntax, reading: TestReading): readonly InvariantTest[] {
  const never = entryOf(syntax, 'never');
  const always = entryOf(syntax, 'always');
  const scope = never?.value ?? valueOf(always?.value, 'when');
  if (scope === undefined) return [];
  const of = readScope(scope, reading);
  const kind = never === undefined ? 'always' : 'never';
  const demands =
    never === undefined
      ? { outcome: outcomeIn(valueOf(always?.value, 'outcome')), obligations: readObligations(valueOf(always?.value, 'obligation')) }
      : { outcome: undefined, obligations: [] };
  return [{ ...readName(syntax, kind), kind, of, demands }];
}

function readScope(syntax: Syntax, reading: TestReading): RequestScope {
  const list = (key: string, kind: NameKind): readonly string[] | undefined => {
    const value = valueOf(syntax, key);
    return value === undefined ? undefined : namesIn(value, kind, reading);
  };
  const action = valueOf(syntax, 'action');
  const channel = valueOf(syntax, 'channel');
  return {
    outcome: outcomeIn(valueOf(syntax, 'outcome')),
    actors: list('actor', 'role'),
    actions: action === undefined ? undefined : readKnown(action, actions),
    categories: readCategorySelector(reading.file, valueOf(syntax, 'category')),
    purposes: list('purpose', 'purpose'),
    recipients: list('recipient', 'processor'),
    channels: channel === undefined ? undefined : readTexts(channel),
    where: readConditions(reading, valueOf(syntax, 'where')) ?? [],
    obligations: readObligations(valueOf(syntax, 'obligation')),
  };
}

function readObligations(syntax: Syntax | undefined): readonly ObligationWord[] {
  return itemsOf(syntax).flatMap(item => obligationIn(item) ?? []);
}
