import type { CompiledPolicy, Sensitivity } from '../../compiled-policy.ts';
import { codes, listed, phrase, type Phrase } from '../phrase.ts';

const sensitivities: readonly Sensitivity[] = ['personal', 'sensitive', 'special'];

/** Categories in as few words as say it exactly: `all special data`, `contact.email and everything under health`. `whole`: `any` after a no. */
export function categoryWords(ids: readonly string[] | undefined, policy: CompiledPolicy, whole: 'all' | 'any' = 'all'): Phrase {
  if (ids === undefined) return ['any personal data'];
  if (ids.length === 0) return ['no data'];
  const named = new Set(ids);
  const known = policy.categories.filter(({ id }) => !isCredential(id));
  if (known.length > 1 && known.every(({ id }) => named.has(id))) {
    return listed([[`${whole} personal data`], ...oneByOne(ids.filter(isCredential), policy)]);
  }
  const covered = sensitivities.filter(sensitivity => holdsAll(sensitivity, named, policy));
  const ofCovered = new Set(known.filter(({ sensitivity }) => covered.includes(sensitivity)).map(({ id }) => id));
  if (ofCovered.size < 2) return listed(oneByOne(ids, policy));
  const others = ids.filter(id => !ofCovered.has(id));
  return listed([[`${whole} ${covered.join(` ${whole === 'all' ? 'and' : 'or'} `)} data`], ...oneByOne(others, policy)]);
}

function holdsAll(sensitivity: Sensitivity, named: ReadonlySet<string>, policy: CompiledPolicy): boolean {
  const all = policy.categories.filter(category => category.sensitivity === sensitivity && !isCredential(category.id));
  return sensitivity !== 'personal' && all.length > 0 && all.every(({ id }) => named.has(id));
}

/** Ids, and behind them the families that are whole. */
function oneByOne(ids: readonly string[], policy: CompiledPolicy): readonly Phrase[] {
  const named = new Set(ids);
  const wholeFamilies = new Set(ids.map(familyOf).filter(family => isWhole(family, named, policy)));
  const singles = ids.filter(id => !wholeFamilies.has(familyOf(id)));
  const families = listed(codes([...wholeFamilies]));
  return [...codes(singles), ...(families.length === 0 ? [] : [phrase`everything under ${families}`])];
}

function isWhole(family: string, named: ReadonlySet<string>, { categories }: CompiledPolicy): boolean {
  const members = categories.filter(({ id }) => familyOf(id) === family);
  return members.length > 1 && members.every(({ id }) => named.has(id));
}

function familyOf(id: string): string {
  return id.split('.')[0] ?? id;
}

function isCredential(id: string): boolean {
  return familyOf(id) === 'credential';
}
