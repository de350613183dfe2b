import type { CompiledPolicy } from '../compiled-policy.ts';
import type { ObligationKind } from '../decide/request.ts';
import { cedarPolicy, scopeText } from './cedar-statement.ts';
import { anyOf, channelsKey, entities, listOf, notOf, protectionsKey, quoted, unknownId } from './cedar-text.ts';
import type { CedarPart } from './cedar-part.ts';

/** Safeguards and recipients are forbids. Residency is not exported: where a policy has any, nothing is stored or shared. */
export function movements(policy: CompiledPolicy, supports: readonly ObligationKind[]): CedarPart {
  const { safeguards, residency } = policy;
  const audits = supports.includes('audit') ? [] : safeguards.audit;
  const protects = safeguards.protect.filter(({ accept }) => accept.length === 0 || !supports.includes('protect'));
  return {
    policies: [
      ...audits.map(({ id, actions, categories }) => cedarPolicy('forbid', id, scopeText({ actions, categories }, 'possibly'))),
      ...protects.map(({ id, channels, categories, accept }) =>
        cedarPolicy('forbid', id, [
          `(!(context has ${quoted(channelsKey)}) || context[${quoted(channelsKey)}].containsAny(${listOf(channels.map(quoted))}))`,
          ...scopeText({ categories }, 'possibly'),
          notOf(`context has ${quoted(protectionsKey)} && context[${quoted(protectionsKey)}].containsAny(${listOf(accept.map(quoted))})`),
        ]),
      ),
      undeclaredRecipients(policy),
      ...(residency.length === 0 ? [] : [cedarPolicy('forbid', 'residency', scopeText({ actions: ['share', 'store'] }, 'possibly'))]),
    ],
    omitted: residency.map(({ id }) => ({
      what: 'residency',
      id,
      how: 'widened',
      why: 'Cedar is not told where data goes, so it forbids to store and to share',
    })),
  };
}

/** `share`, and an action that may be it, needs a processor that declares the category and the purpose. */
function undeclaredRecipients({ processors }: CompiledPolicy): string {
  const declared = processors.map(
    ({ id, categories, purposes }) =>
      `(context["recipient"] == ${quoted(id)} && resource in ${entities('Category', categories)} && context has "purpose" && ${listOf(purposes.map(quoted))}.contains(context["purpose"]))`,
  );
  return cedarPolicy('forbid', 'recipient-undeclared', [
    `action in ${entities('Action', ['share', unknownId])}`,
    notOf(`context has "recipient" && ${anyOf(declared)}`),
  ]);
}
