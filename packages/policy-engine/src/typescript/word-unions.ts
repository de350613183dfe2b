import type { CompiledPolicy } from '../compiled-policy.ts';
import { actions, channels, protections } from '../schema/terms.ts';
import { textLiteral, unionOf } from './type-text.ts';

interface WordUnion {
  readonly name: string;
  readonly about: string;
  readonly words: readonly string[];
}

/** The words of a policy, a union each. */
export function wordUnions(policy: CompiledPolicy): readonly string[] {
  return unionsOf(policy).flatMap(({ name, about, words }) => [
    `/** ${about} */`,
    `export type ${name} =${unionOf(words.map(textLiteral))};`,
    '',
  ]);
}

function unionsOf(policy: CompiledPolicy): readonly WordUnion[] {
  const categories = policy.categories.map(({ id }) => id);
  return [
    { name: 'Category', about: 'Kinds of personal data.', words: categories },
    {
      name: 'CategoryGroup',
      about: 'Names above categories: a request for one means every category below it.',
      words: groupsOf(categories),
    },
    { name: 'SubjectKind', about: 'Kinds of people.', words: policy.subjects.map(({ id }) => id) },
    { name: 'Purpose', about: 'What data is used for.', words: policy.purposes.map(({ id }) => id) },
    { name: 'Role', about: 'Who acts.', words: Object.keys(policy.roles) },
    { name: 'Action', about: 'What is done to data.', words: actions },
    { name: 'Channel', about: 'Where data leaves the program.', words: channels },
    { name: 'Protection', about: 'What can be done to a value so that it tells less.', words: protections },
    { name: 'Recipient', about: 'Processors: who else receives data.', words: policy.processors.map(({ id }) => id) },
    { name: 'Store', about: 'Where data is kept.', words: policy.stores.map(({ id }) => id) },
    { name: 'Region', about: 'Groups of countries.', words: Object.keys(policy.regions) },
  ];
}

/** `contact` for `contact.email`, unless it is a category itself. */
function groupsOf(categories: readonly string[]): readonly string[] {
  const groups = categories.flatMap(id => id.split('.').map((_, index, steps) => steps.slice(0, index).join('.')));
  return [...new Set(groups)].filter(group => group !== '' && !categories.includes(group)).sort();
}
