import { leafCategories } from './categories/leaf-categories.ts';
import type { Check } from './check.ts';

/** An erasure or an export that follows the stores never finds it (GDPR art. 15, 17, 30). Asked only of policies that say where data is kept. */
export const categoryInNoStore: Check = {
  name: 'category-in-no-store',
  find: ({ policy, entry, incomplete }) => {
    if (policy.stores.size === 0 || incomplete) return [];
    const held = new Set([...policy.stores.values()].flatMap(store => store.holds.ids));
    return leafCategories(policy).flatMap(({ id, declarations }) => {
      const declared = declarations.find(({ file }) => file === entry);
      if (declared === undefined || held.has(id)) return [];
      return [
        {
          name: 'category-in-no-store',
          severity: 'warning',
          file: declared.file,
          span: declared.span,
          message: `no store holds \`${id}\``,
          help: id.startsWith('credential.')
            ? 'name it in `holds` of the store that keeps it: `**` does not mean it'
            : 'name it in `holds` of the store that keeps it',
        },
      ];
    });
  },
};
