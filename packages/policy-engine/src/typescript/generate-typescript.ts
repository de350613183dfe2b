import type { CompiledPolicy } from '../compiled-policy.ts';
import { requestTypes } from './request-types.ts';
import { wordUnions } from './word-unions.ts';

const imports = `import {
  decide as decideBy,
  loadPolicy,
  type CompiledPolicy,
  type DecideSettings,
  type Decision as AnyDecision,
  type Mask,
} from '@proviso/policy-engine/runtime';
`;

const placeTypes = `/** A region, or a country by its two capitals (ISO 3166-1). */
export type Place = Region | (string & {});

/** A day such as \`2026-01-15\`, or a UTC time such as \`2026-01-15T09:00:00Z\`. */
export type DateText = string;

/** What a person answered when asked. */
export type ConsentRecord = {
  readonly purpose?: Purpose;
  readonly status?: 'given' | 'withdrawn' | 'refused';
  readonly at?: DateText;
  readonly noticeVersion?: string;
  /** Given for this alone. */
  readonly separate?: boolean;
};
`;

const personalTypes = `declare const personalData: unique symbol;

/**
 * A value that is known to be personal data. At run time it is the value itself; the compiler tells an e-mail address from a
 * name, and both from any other text. It goes wherever a \`Value\` goes; only \`personal\` makes one.
 */
export type Personal<C extends Category, Value> = Value & {
  readonly [personalData]: { readonly category: C; readonly value: Value };
};

/** Which data a value is: \`'contact.email'\` for \`Personal<'contact.email', string>\`; \`never\` if it is not personal. */
export type CategoryOf<P> = P extends { readonly [personalData]: { readonly category: infer C extends Category } } ? C : never;

/** What a value is but for being personal: \`string\` for \`Personal<'contact.email', string>\`. */
export type ValueOf<P> = P extends { readonly [personalData]: { readonly value: infer Value } } ? Value : P;

/** Anything but personal data, for the parameters of functions that must get none: \`log<T>(value: NotPersonal<T>)\`. */
export type NotPersonal<T> = T extends { readonly [personalData]: unknown } ? never : T;

/** Says that a value is personal data: \`personal<'contact.email'>(row.email)\`. Costs nothing at run time. */
export function personal<C extends Category>(value: string): Personal<C, string>;
export function personal<C extends Category>(value: number): Personal<C, number>;
export function personal<C extends Category>(value: boolean): Personal<C, boolean>;
export function personal<C extends Category>(value: Date): Personal<C, Date>;
export function personal<C extends Category, Value>(value: Value): Personal<C, Value>;
export function personal(value: unknown): unknown {
  return value;
}
`;

const decision = `/** An answer, with the categories that may be used. */
export type Decision = Omit<AnyDecision, 'fields'> & { readonly fields: { readonly [C in Category]?: Mask } };

const loaded = loadPolicy(compiledPolicy);
if (!loaded.ok) throw new Error(\`\${loaded.problem}; \${loaded.help}\`);

/** The policy, for the other functions of \`@proviso/policy-engine/runtime\`. */
export const policy = loaded.policy;

/** May this be done? A caller says which obligations it fulfils; one that it does not denies. */
export function decide(request: Request, settings?: DecideSettings): Decision {
  return decideBy(policy, request, settings);
}
`;

/** A module of TypeScript: the words of a policy as types, the compiled policy, and \`decide\` that takes these words only. */
export function generateTypeScript(policy: CompiledPolicy): string {
  return [
    `/* Made by \`proviso compile --target ts\` from the policy ${inComment(`${policy.id} ${policy.version}`)}. Do not edit. */`,
    '/* eslint-disable */',
    imports,
    ...wordUnions(policy),
    placeTypes,
    ...requestTypes(policy),
    personalTypes,
    '/** The policy as it was compiled. */',
    `export const compiledPolicy: CompiledPolicy = ${objectLiteral(policy)};`,
    '',
    decision,
  ].join('\n');
}

/** JSON is TypeScript but for one key, which would be the prototype, and two signs, which end a line. */
function objectLiteral(policy: CompiledPolicy): string {
  return JSON.stringify(policy, null, 2)
    .replace(/^(\s*)"__proto__":/gm, '$1["__proto__"]:')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
}

function inComment(text: string): string {
  return text.replaceAll('*/', '* /');
}
