import type { Reason, Request } from '../../decide/request.ts';

/** A request on one line, as a test document writes it. */
export function describeRequest(request: Request): string {
  const { categories, ...rest } = request;
  return inFlow({ ...rest, ...(categories === undefined ? {} : { category: categories.length === 1 ? categories[0] : categories }) });
}

function inFlow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inFlow).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).map(([key, member]) => `${key}: ${inFlow(member)}`);
    return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
  }
  return typeof value === 'string' && !/^[\w.@:/-]+$/.test(value) ? JSON.stringify(value) : String(value);
}

/** The id or the kind by which a test names a reason. */
export function nameOfReason(reason: Reason): string {
  return 'id' in reason ? reason.id : reason.kind;
}

export function describeReason(reason: Reason): string {
  const about = 'category' in reason ? ` (${reason.category})` : '';
  switch (reason.kind) {
    case 'statement':
      return `${reason.id} ${reason.effect === 'permit' ? 'permits' : 'forbids'} it${about}`;
    case 'nothing-permits':
      return `nothing-permits: no permit matches${about}`;
    case 'no-field-left':
      return 'no-field-left: the permits leave no field';
    case 'safeguard':
      return `${reason.id} does not hold, and no protection would help${about}`;
    case 'recipient-undeclared':
      return 'recipient-undeclared: no declared recipient is named';
    case 'recipient-not-declared-for':
      return `recipient-not-declared-for: ${reason.recipient} does not declare the ${reason.what}${about}`;
    case 'residency':
      return `${reason.id} does not allow the place${about}`;
    case 'unsupported-obligation':
      return `unsupported-obligation: ${reason.obligation}`;
  }
}
