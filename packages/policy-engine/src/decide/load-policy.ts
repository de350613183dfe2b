import { compiledFormat, type CompiledPolicy } from '../compiled-policy.ts';
import { indexPolicy, type Policy } from './policy.ts';

export type LoadedPolicy =
  { readonly ok: true; readonly policy: Policy } | { readonly ok: false; readonly problem: string; readonly help: string };

const format = compiledFormat;

/** A compiled policy from parsed JSON. Anything else is refused: deciding by half a policy would be deciding by none. */
export function loadPolicy(json: unknown): LoadedPolicy {
  if (!isObject(json) || typeof json['format'] !== 'number') {
    return { ok: false, problem: 'this is not a compiled policy', help: 'compile the policy file, and load what comes out' };
  }
  if (json['format'] !== format) {
    return {
      ok: false,
      problem: `the policy has format ${json['format']}; this version reads format ${format}`,
      help: 'compile the policy file again with this version',
    };
  }
  const broken = partsOf(json).find(([, fits]) => !fits);
  if (broken !== undefined)
    return { ok: false, problem: `the compiled policy is damaged: \`${broken[0]}\``, help: 'compile the policy file again' };
  return { ok: true, policy: indexPolicy(json as unknown as CompiledPolicy) };
}

function partsOf(json: Readonly<Record<string, unknown>>): readonly (readonly [string, boolean])[] {
  const safeguards = json['safeguards'];
  return [
    ['id', typeof json['id'] === 'string'],
    ['version', typeof json['version'] === 'string'],
    ['digest', typeof json['digest'] === 'string' && /^sha256:[0-9a-f]{64}$/.test(json['digest'])],
    ['categories', isListOf(json['categories'], item => isText(item['id']) && isText(item['sensitivity']))],
    ['subjects', isListOf(json['subjects'], item => isText(item['id']) && isTexts(item['types']))],
    ['purposes', isListOf(json['purposes'], item => isText(item['id']))],
    ['roles', isObject(json['roles']) && Object.values(json['roles']).every(isTexts)],
    ['statements', isListOf(json['statements'], isStatement)],
    [
      'safeguards.protect',
      isObject(safeguards) && isListOf(safeguards['protect'], item => hasTexts(item, ['channels', 'categories', 'accept'])),
    ],
    ['safeguards.transport', isObject(safeguards) && isListOf(safeguards['transport'], item => isText(item['id']))],
    [
      'safeguards.audit',
      isObject(safeguards) && isListOf(safeguards['audit'], item => hasTexts(item, ['actions', 'categories', 'fields'])),
    ],
  ];
}

function isStatement(item: Readonly<Record<string, unknown>>): boolean {
  const lists = ['actors', 'actions', 'categories', 'purposes'];
  const effect = item['effect'] === 'permit' || item['effect'] === 'forbid';
  return isText(item['id']) && effect && isTexts(item['legal']) && lists.every(list => item[list] === undefined || isTexts(item[list]));
}

function hasTexts(item: Readonly<Record<string, unknown>>, names: readonly string[]): boolean {
  return isText(item['id']) && names.every(name => isTexts(item[name]));
}

function isListOf(value: unknown, fits: (item: Readonly<Record<string, unknown>>) => boolean): boolean {
  return Array.isArray(value) && value.every(item => isObject(item) && fits(item));
}

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every(isText);
}

function isText(value: unknown): boolean {
  return typeof value === 'string';
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
