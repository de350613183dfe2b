import { extensionsOf } from '../resolve/overrides.ts';
import type { Check } from './check.ts';
import { loosenedAccept } from './loosening/accept.ts';
import { loosenedConsent } from './loosening/consent.ts';
import { loosenedObligations } from './loosening/obligations.ts';
import { loosenedRegions } from './loosening/region-members.ts';
import { loosenedRoles } from './loosening/role-includes.ts';
import { loosenedSafeguardScope } from './loosening/safeguard-scope.ts';
import { loosenedSale } from './loosening/sale.ts';
import { loosenedSensitivity } from './loosening/sensitivity.ts';
import { loosenedConditions } from './loosening/statement-conditions.ts';
import { loosenedScope } from './loosening/statement-scope.ts';
import { loosenedTransport } from './loosening/transport.ts';
import { loosenedWaivers } from './loosening/waivers.ts';
import { loosenedWording } from './loosening/wording.ts';

/** Whoever extends a pack may rely on all of it: a child tightens, and never takes back. One question for each field. */
export const loosenedParent: Check = {
  name: 'loosened-parent',
  find: ({ policy }) => {
    const extend = extensionsOf(policy.documents);
    return [
      ...policy.overrides.statements.flatMap(override => [
        ...loosenedScope(policy, override),
        ...loosenedConditions(override),
        ...loosenedConsent(override),
        ...loosenedObligations(override),
        ...loosenedWording(override.child.source, override.parent.source),
      ]),
      ...policy.overrides.safeguards.flatMap(override => [
        ...loosenedSafeguardScope(override),
        ...loosenedAccept(override),
        ...loosenedTransport(override),
        ...loosenedWording(override.child.source, override.parent.source),
      ]),
      ...loosenedSensitivity(policy, extend),
      ...loosenedSale(policy, extend),
      ...loosenedRoles(policy, extend),
      ...loosenedRegions(policy, extend),
      ...loosenedWaivers(policy, extend),
    ];
  },
};
