import type { Diagnostic } from '../diagnostic.ts';
import { leafCategories } from './categories/leaf-categories.ts';
import type { Check, CheckContext } from './check.ts';
import { listIds } from './wording/list-ids.ts';

/** Data may be kept no longer than its purpose needs (GDPR art. 5.1.e), and the record of processing says how long (art. 30.1.f). Asked only of policies that say themselves how long data is kept, or where: a rule of a pack for its own categories asks nothing of others. */
export const categoryWithoutRetention: Check = {
  name: 'category-without-retention',
  find: context => {
    if (!speaksOfKeeping(context)) return [];
    const covered = new Set(context.policy.retention.flatMap(rule => rule.categories.ids));
    const open = leafCategories(context.policy).filter(({ id }) => !covered.has(id));
    const own = open.flatMap(({ id, declarations }) => {
      const declared = declarations.find(({ file }) => file === context.entry);
      return declared === undefined ? [] : [warning(declared, `no retention rule says how long \`${id}\` is kept`)];
    });
    const elsewhere = open.filter(({ declarations }) => declarations.every(({ file }) => file !== context.entry));
    return [...own, ...inStores(new Set(elsewhere.map(({ id }) => id)), context)];
  },
};

function speaksOfKeeping({ policy, entry, incomplete }: CheckContext): boolean {
  if (policy.retention.length === 0 || incomplete) return false;
  return [...policy.retention, ...policy.stores.values()].some(({ source }) => source.file === entry);
}

/** What a pack declares matters as soon as a store holds it. Each category is told of once. */
function inStores(open: ReadonlySet<string>, { policy, entry }: CheckContext): readonly Diagnostic[] {
  const told = new Set<string>();
  const parts = [...policy.stores.values()].filter(({ source }) => source.file === entry).flatMap(({ holds }) => holds.parts);
  return parts.flatMap(({ reference, ids }) => {
    const missing = ids.filter(id => open.has(id) && !told.has(id));
    for (const id of missing) told.add(id);
    return missing.length === 0 ? [] : [warning(reference, `no retention rule says how long ${listIds(missing)} is kept`)];
  });
}

function warning({ file, span }: Pick<Diagnostic, 'file' | 'span'>, message: string): Diagnostic {
  const help = 'add a rule to `retention`: how long, from which event, and whether it is then erased or anonymized';
  return { name: 'category-without-retention', severity: 'warning', file, span, message, help };
}
