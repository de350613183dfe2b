import type { CompiledConsent } from '../compiled-policy.ts';
import { addDuration } from '../time/add-duration.ts';
import { parseDuration } from '../time/duration.ts';
import { parseInstant } from '../time/instant.ts';
import type { Asked } from './asked.ts';
import { compareVersions } from './compare-versions.ts';
import { isText, own } from './own.ts';

/** Is the subject's consent to the purpose of the request known to be in force? */
export type ConsentTest = (asked: Asked) => boolean;

/**
 * The latest record for the purpose decides, and of records of the same moment all must give it. A record that does not say
 * what it is about, what it says or since when, withdraws: later than anything when its time is missing.
 */
export function consentTest(purposes: ReadonlySet<unknown>, demand: CompiledConsent): ConsentTest {
  const gives = givesConsent(demand);
  return ({ subject, purpose, now }) => {
    const records = own(subject, 'consents');
    if (now === undefined || purpose === undefined || !Array.isArray(records)) return false;
    let latest = -Infinity;
    let isGiven = false;
    for (const record of records as readonly unknown[]) {
      const about = own(record, 'purpose');
      const isReadable = purposes.has(about) && isText(own(record, 'status'));
      if (purposes.has(about) && about !== purpose) continue;
      const at = parseInstant(own(record, 'at'))?.ms ?? Infinity;
      if (at < latest) continue;
      const given = isReadable && at <= now && gives(record, at, now);
      isGiven = at === latest ? isGiven && given : given;
      latest = at;
    }
    return isGiven;
  };
}

function givesConsent({ noticeVersion, maxAge, separate }: CompiledConsent): (record: unknown, at: number, now: number) => boolean {
  const age = maxAge === undefined ? undefined : parseDuration(maxAge);
  return (record, at, now) =>
    own(record, 'status') === 'given' &&
    (separate !== true || own(record, 'separate') === true) &&
    (noticeVersion === undefined || isVersionAsDemanded(noticeVersion, own(record, 'noticeVersion'))) &&
    (maxAge === undefined || (age !== undefined && now < addDuration(at, age)));
}

function isVersionAsDemanded({ operator, version }: NonNullable<CompiledConsent['noticeVersion']>, given: unknown): boolean {
  if (!isText(given) || given === '') return false;
  const order = compareVersions(given, version);
  switch (operator) {
    case 'eq':
      return order === 0;
    case 'lt':
      return order < 0;
    case 'le':
      return order <= 0;
    case 'gt':
      return order > 0;
    case 'ge':
      return order >= 0;
  }
}
