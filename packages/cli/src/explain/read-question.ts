import { allObligations, nearest, type ObligationKind, type Request } from '@proviso/policy-engine';
import type { ExplainOptions } from './explain-options.ts';

/** A request, and by which settings it is decided. */
export interface Question {
  readonly request: Request;
  readonly now: Date;
  readonly supports: readonly ObligationKind[];
}

type Read<T> = T | { readonly problem: string };

/** The request that was asked. What it says is not judged here: the engine takes what it does not know for unknown. */
export function readQuestion(options: ExplainOptions, today: Date): Read<Question> {
  const asked = readObject('--ask', options.ask);
  const subject = readJson('--subject', options.subject);
  const context = readContext(options.context ?? []);
  for (const part of [asked, subject, context]) if ('problem' in part) return part;
  if ('problem' in asked || 'problem' in subject || 'problem' in context) return { problem: '' };
  const now = options.now === undefined ? today : readMoment(options.now);
  if (now === undefined) return { problem: `\`--now ${String(options.now)}\`: write a UTC time, such as 2026-11-21T12:00:00Z` };
  const supports = readSupports(options.supports);
  if ('problem' in supports) return supports;
  const parts: Readonly<Record<string, unknown>> = {
    ...asked.value,
    ...namedParts(options),
    ...(subject.value === undefined ? {} : { subject: subject.value }),
  };
  const known = typeof parts['context'] === 'object' && parts['context'] !== null ? parts['context'] : {};
  // A request may be anything: what does not fit is unknown to the engine, and said to be.
  const request = (Object.keys(context.value).length === 0 ? parts : { ...parts, context: { ...known, ...context.value } }) as Request;
  if (Object.keys(request).length === 0)
    return { problem: 'ask something: --actor, --action, --category, --purpose, or a request as JSON with --ask' };
  return { request, now, supports: supports.kinds };
}

function namedParts({
  actor,
  action,
  category,
  purpose,
  recipient,
  store,
  region,
  channel,
  protection,
}: ExplainOptions): Readonly<Record<string, unknown>> {
  const parts = {
    actor: actor === undefined ? undefined : { role: actor },
    action,
    categories: category,
    purpose,
    recipient,
    store,
    region,
    channel,
    protections: protection,
  };
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined));
}

function readJson(option: string, text: string | undefined): Read<{ readonly value: unknown }> {
  if (text === undefined) return { value: undefined };
  try {
    return { value: JSON.parse(text) as unknown };
  } catch (error) {
    return { problem: `\`${option}\` is not JSON: ${error instanceof Error ? error.message : String(error)}` };
  }
}

function readObject(option: string, text: string | undefined): Read<{ readonly value: Readonly<Record<string, unknown>> }> {
  const read = readJson(option, text);
  if ('problem' in read) return read;
  if (read.value === undefined) return { value: {} };
  if (typeof read.value !== 'object' || read.value === null || Array.isArray(read.value))
    return { problem: `\`${option}\` must be an object` };
  return { value: { ...read.value } };
}

function readContext(assignments: readonly string[]): Read<{ readonly value: Readonly<Record<string, unknown>> }> {
  const context: [string, unknown][] = [];
  for (const assignment of assignments) {
    const at = assignment.indexOf('=');
    if (at <= 0) return { problem: `\`--context ${assignment}\`: write name=value, such as ticketId=T-1` };
    const text = assignment.slice(at + 1);
    const read = readJson('--context', text);
    context.push([assignment.slice(0, at), 'problem' in read ? text : read.value]);
  }
  return { value: Object.fromEntries(context) };
}

function readMoment(text: string): Date | undefined {
  const ms = /^\d{4}-\d\d-\d\d(T[\d:.]+Z)?$/.test(text) ? Date.parse(text) : NaN;
  return Number.isFinite(ms) ? new Date(ms) : undefined;
}

/** All, unless it is said which; `none` for none. */
function readSupports(words: readonly string[] | undefined): Read<{ readonly kinds: readonly ObligationKind[] }> {
  if (words === undefined) return { kinds: allObligations };
  const named = words.filter(word => word !== 'none');
  const unknown = named.find(word => !allObligations.some(kind => kind === word));
  if (unknown !== undefined) {
    const meant = nearest(unknown, allObligations);
    return {
      problem: `\`--supports\`: there is no obligation \`${unknown}\`; ${meant === undefined ? `there are ${allObligations.join(', ')}` : `did you mean \`${meant}\`?`}`,
    };
  }
  return { kinds: allObligations.filter(kind => named.includes(kind)) };
}
