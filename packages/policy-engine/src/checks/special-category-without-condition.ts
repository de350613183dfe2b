import type { ResolvedPolicy, ResolvedStatement } from '../resolve/resolved-policy.ts';
import type { Check } from './check.ts';
import { listIds } from './wording/list-ids.ts';

/**
 * Special categories need more than a legal basis: one of the grounds of GDPR art. 9.2, which a permit names, or shows by
 * asking for consent or by its conditions. Uses under HIPAA are grounded there (45 CFR 164.506, 164.508, 164.512).
 */
export const specialCategoryWithoutCondition: Check = {
  name: 'special-category-without-condition',
  find: ({ policy, entry }) =>
    policy.statements
      .filter(statement => statement.effect === 'permit' && statement.source.file === entry && !isGrounded(statement))
      .flatMap(statement => {
        const { source } = statement;
        const special = specialOf(policy, statement);
        if (special.length === 0) return [];
        const part = statement.categories?.parts.find(({ ids }) => ids.some(id => special.includes(id)));
        return {
          name: 'special-category-without-condition',
          severity: 'warning',
          file: source.file,
          span: part?.reference.span ?? source.effectSpan,
          message: `the permit \`${source.id}\` covers special categories without a ground for it: ${listIds(special)}`,
          help: 'name the ground in `legal.refs` (`GDPR.9.2.…`), ask for `consent`, or say `when`',
        };
      }),
};

function isGrounded({ source, when }: ResolvedStatement): boolean {
  return (
    source.consent !== undefined ||
    (when?.conditions.length ?? 0) > 0 ||
    source.refs.some(ref => /^(?:UK-?)?GDPR\.9\.2(?:\.|$)|^HIPAA\./.test(ref))
  );
}

function specialOf(policy: ResolvedPolicy, { categories }: ResolvedStatement): readonly string[] {
  // A sensitivity that is missing has been reported: it counts as the strictest, and has the place of its category.
  const isSpecial = (id: string): boolean =>
    policy.categories
      .get(id)
      ?.declarations.some(({ sensitivity, sensitivitySpan, span }) => sensitivity === 'special' && sensitivitySpan.start !== span.start) ??
    false;
  return (categories?.ids ?? [...policy.categories.keys()]).filter(isSpecial);
}
