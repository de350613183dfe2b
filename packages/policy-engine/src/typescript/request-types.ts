import type { AttributeType, CompiledPolicy } from '../compiled-policy.ts';
import { stepsTo } from '../decide/read-attribute.ts';
import { propertyName, textLiteral } from './type-text.ts';

/** Attributes by where they stand in a request. */
interface Branch {
  readonly below: Map<string, Branch>;
  type: string | undefined;
}

/** Parts of a request whose words the policy declares elsewhere than among its attributes. */
const declaredTypes: Readonly<Record<string, string>> = {
  action: 'Action',
  'actor.role': 'Role',
  categories: 'readonly (Category | CategoryGroup)[]',
  channel: 'Channel',
  protections: 'readonly Protection[]',
  purpose: 'Purpose',
  recipient: 'Recipient',
  store: 'Store',
  'subject.consents': 'readonly ConsentRecord[]',
  'subject.kind': 'SubjectKind',
};

/** Parts of a request that have a type with a name, which the request itself refers to. */
const namedParts = {
  actor: { name: 'Actor', about: 'Who acts.' },
  subject: { name: 'Subject', about: 'Whose data it is.' },
  context: { name: 'Context', about: 'What the policy asks of the application.' },
} as const;

/** Types of a request of this policy: what the engine takes, narrowed to words and attributes that mean something. */
export function requestTypes(policy: CompiledPolicy): readonly string[] {
  const root = branchOf(policy);
  const parts = Object.entries(namedParts).flatMap(([key, { name, about }]) => {
    const branch = root.below.get(key);
    const type = branch === undefined || branch.below.size === 0 ? 'Record<string, never>' : blockOf(branch, '');
    return [`/** ${about} */`, `export type ${name} = ${type};`, ''];
  });
  root.below.set('actor', leaf('Actor'));
  root.below.set('subject', leaf('Subject | readonly Subject[]'));
  root.below.set('context', leaf('Context'));
  return [
    ...parts,
    '/** What is asked. Every part may be missing: then it is unknown, which never helps. */',
    `export type Request = ${blockOf(root, '')};`,
    '',
  ];
}

function branchOf(policy: CompiledPolicy): Branch {
  const root: Branch = { below: new Map(), type: undefined };
  const declared = Object.entries(declaredTypes).map(([path, type]) => ({ steps: path.split('.'), type }));
  const asked = policy.attributes
    .filter(({ path }) => !Object.hasOwn(declaredTypes, path))
    .map(({ path, type }) => ({ steps: stepsTo(path), type: typeOf(type) }));
  for (const { steps, type } of [...declared, ...asked]) {
    let at = root;
    for (const step of steps) {
      const next = at.below.get(step) ?? { below: new Map<string, Branch>(), type: undefined };
      at.below.set(step, next);
      at = next;
    }
    at.type = type;
  }
  return root;
}

function leaf(type: string): Branch {
  return { below: new Map(), type };
}

function blockOf({ below }: Branch, indent: string): string {
  const lines = [...below]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, branch]) => `${indent}  readonly ${propertyName(name)}?: ${memberOf(branch, `${indent}  `)};\n`);
  return `{\n${lines.join('')}${indent}}`;
}

/** An attribute that has others below is two things at once. */
function memberOf(branch: Branch, indent: string): string {
  if (branch.type === undefined) return blockOf(branch, indent);
  return branch.below.size === 0 ? branch.type : 'unknown';
}

function typeOf(type: AttributeType): string {
  switch (type.kind) {
    case 'string':
      return 'string';
    case 'number':
      return 'number';
    case 'boolean':
      return 'boolean';
    case 'date':
      return 'DateText';
    case 'place':
      return 'Place';
    case 'enum':
    case 'order':
      return unionOfWords(type.values);
    case 'set': {
      const words = type.values === undefined ? 'string' : unionOfWords(type.values);
      return words.includes(' ') ? `readonly (${words})[]` : `readonly ${words}[]`;
    }
  }
}

function unionOfWords(words: readonly string[]): string {
  return words.length === 0 ? 'never' : words.map(textLiteral).join(' | ');
}
