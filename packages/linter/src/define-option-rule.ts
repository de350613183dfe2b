/** A rule about options that switch a protection off: the policy says whether it asks for the protection. */
import type { OptionAspect, OptionFact, OptionValue, Place } from '@proviso/code-analyzer';
import { defineRule, type Report, type Rule } from './define-rule.ts';
import { badValueOf, hasNameOfItsOwn, switchOption } from './judge-option.ts';
import type { Fix } from './finding.ts';
import type { PolicyView } from './policy-view.ts';

export interface OptionRule extends Omit<Rule, 'page' | 'check' | 'hasFix' | 'hasSuggestions'> {
  /** Whether it may be switched unasked: nothing is changed by it but the protection. */
  readonly fix: Fix['kind'];
  readonly aspects: readonly OptionAspect[];
  /** The clause that asks for the protection; without one there is no finding. */
  readonly clause: (policy: PolicyView, fact: OptionFact) => Report['clause'];
  /** Where the finding sits: where the value is written, or at the call that it takes effect in when it is written outside. */
  readonly at: 'value' | 'call';
  readonly message: (fact: OptionFact, value: OptionValue) => string;
  readonly help: (fact: OptionFact, value: OptionValue) => string;
}

export function defineOptionRule({ aspects, clause: clauseOf, at, message, help, fix, ...rule }: OptionRule): Rule {
  return defineRule({
    ...rule,
    hasFix: fix === 'fix',
    hasSuggestions: true,
    check({ facts, policy, surroundings, report }) {
      for (const fact of facts.options.filter(({ aspect }) => aspects.includes(aspect))) {
        const clause = clauseOf(policy, fact);
        const bad = clause && badValueOf(fact);
        if (!clause || !bad) continue;
        const { value, open } = bad;
        report({
          at: isWithin(value.at, at === 'call' ? fact : { file: facts.file }) ? value.at : fact,
          evidence: [],
          open,
          categories: [],
          clause,
          message: message(fact, value),
          help: help(fact, value),
          trace: value.steps,
          fixes: switchOption(fact, value, facts.file, surroundings.text).map(switched => ({
            ...switched,
            kind: fact.careful || hasNameOfItsOwn(fact, value, surroundings.text) ? 'suggestion' : fix,
          })),
        });
      }
    },
  });
}

function isWithin(place: Place, { file, span }: { readonly file: string; readonly span?: Place['span'] }): boolean {
  return place.file === file && (!span || (span.start <= place.span.start && place.span.end <= span.end));
}
