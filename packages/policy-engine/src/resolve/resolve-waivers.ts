import type { PolicyDocument, Reference } from '../document/policy-document.ts';
import { safeguardsOfRules } from '../safeguards-of-rules.gen.ts';
import { reportRepeatedIds } from './block-ids.ts';
import { selectCategories } from './category-selection.ts';
import { suggestion, type Names } from './names.ts';
import type { ResolvedWaiver } from './resolved-policy.ts';
import type { Scope } from './scope.ts';

export function resolveWaivers(documents: readonly PolicyDocument[], scope: Scope): readonly ResolvedWaiver[] {
  const lists = documents.map(document => document.waivers);
  reportRepeatedIds(lists, 'waiver', scope.names);
  return lists.flat().map(source => {
    if (source.rule !== undefined) reportUnknownRule(source.rule, scope.names);
    return {
      source,
      categories: source.categories && selectCategories(source.categories, scope.categories, scope.names, 'grants'),
    };
  });
}

const knownRules: ReadonlySet<string> = new Set(safeguardsOfRules.map(({ rule }) => rule));

/** What does not look like a rule at all has been reported by the structure. */
const wellFormed = /^[a-z][a-z0-9-]*$/;

function reportUnknownRule({ text, file, span }: Reference, names: Names): void {
  if (knownRules.has(text) || !wellFormed.test(text)) return;
  const meant = suggestion(text, knownRules, names);
  names.diagnostics.push({
    name: 'unknown-rule',
    severity: 'error',
    file,
    span,
    message: `unknown rule \`${text}\``,
    help: meant === undefined ? 'name the rule as the finding does, such as `no-personal-data-in-logs`' : `did you mean \`${meant}\`?`,
  });
}
