import type { DecideSettings, Pair } from '../decide/request.ts';
import type { Action } from '../compiled-policy.ts';
import { actions, channels } from '../schema/terms.ts';
import type { WholePolicy } from './whole-policy.ts';

/** One pair of a request: one category of one subject. What is not known is `undefined`. */
export interface Question {
  readonly policy: WholePolicy;
  readonly settings: DecideSettings;
  readonly request: unknown;
  readonly subject: unknown;
  readonly category: string | undefined;
  /** How reasons name it. */
  readonly pair: Pair;
}

/** [pairs] Every category with every subject. */
export function questionsOf(policy: WholePolicy, request: unknown, settings: DecideSettings): readonly Question[] {
  return categoriesOf(policy, request).flatMap(category =>
    subjectsOf(request).map(({ subject, index }) => ({
      policy,
      settings,
      request,
      subject,
      category,
      pair: { ...(category === undefined ? {} : { category }), ...(index === undefined ? {} : { subject: index }) },
    })),
  );
}

/** [leaves] A category that has children means all its leaves; [unknown-category] one that is not known is `undefined`. */
function categoriesOf(policy: WholePolicy, request: unknown): readonly (string | undefined)[] {
  const asked = own(request, 'categories');
  if (!Array.isArray(asked) || asked.length === 0) return [undefined];
  const known = [...policy.categories.keys()];
  const isParent = (id: string): boolean => known.some(other => other.startsWith(`${id}.`));
  const leaves = Array.from<unknown>(asked).flatMap((word): readonly (string | undefined)[] => {
    if (typeof word !== 'string') return [undefined];
    const meant = known.filter(id => (id === word || id.startsWith(`${word}.`)) && !isParent(id));
    return meant.length === 0 ? [undefined] : meant;
  });
  return [...new Set(leaves)];
}

function subjectsOf(request: unknown): readonly { readonly subject: unknown; readonly index: number | undefined }[] {
  const subject = own(request, 'subject');
  if (!Array.isArray(subject)) return [{ subject, index: undefined }];
  if (subject.length === 0) return [{ subject: undefined, index: undefined }];
  return Array.from<unknown, { subject: unknown; index: number }>(subject, (one, index) => ({ subject: one, index }));
}

/** [no-prototype] An own member of an object; nothing of anything else. */
export function own(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || !Object.hasOwn(value, key)) return undefined;
  return (value as Readonly<Record<string, unknown>>)[key];
}

/** [missing-is-unknown] A word of the request that the policy or the language declares. */
function wordOf(value: unknown, isDeclared: (word: string) => boolean): string | undefined {
  return typeof value === 'string' && isDeclared(value) ? value : undefined;
}

export function roleOf({ policy, request }: Question): string | undefined {
  return wordOf(own(own(request, 'actor'), 'role'), word => policy.roles.has(word));
}

export function actionOf({ request }: Question): Action | undefined {
  const said = own(request, 'action');
  return actions.find(action => action === said);
}

export function purposeOf({ policy, request }: Question): string | undefined {
  return wordOf(own(request, 'purpose'), word => policy.purposes.has(word));
}

export function recipientOf({ policy, request }: Question): string | undefined {
  return wordOf(own(request, 'recipient'), word => policy.processors.has(word));
}

export function storeOf({ policy, request }: Question): string | undefined {
  return wordOf(own(request, 'store'), word => policy.stores.has(word));
}

/** Whether something is said of the channel at all, and whether the language knows it. */
export function channelOf({ request }: Question): 'missing' | 'unknown' | { readonly named: string } {
  const said = own(request, 'channel');
  if (said === undefined) return 'missing';
  const known = channels.find(channel => channel === said);
  return known === undefined ? 'unknown' : { named: known };
}

export function protectionsOf({ request }: Question): readonly string[] {
  const said = own(request, 'protections');
  return Array.isArray(said) ? said.filter(one => typeof one === 'string') : [];
}
