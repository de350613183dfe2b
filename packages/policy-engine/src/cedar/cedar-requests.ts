import type { AttributeType, CompiledPolicy } from '../compiled-policy.ts';
import type { Asked } from '../decide/asked.ts';
import { setOf, type ChannelSet } from '../decide/channels.ts';
import { routeOf } from '../decide/movement.ts';
import type { Policy } from '../decide/policy.ts';
import { questionOf, subjectsOf } from '../decide/question.ts';
import { attributeReader, type Comparable } from '../decide/read-attribute.ts';
import { own } from '../decide/own.ts';
import { channels } from '../schema/terms.ts';
import { channelsKey, decimalText, protectionsKey, unknownId } from './cedar-text.ts';

export interface CedarEntity {
  readonly uid: CedarId;
  readonly attrs: Readonly<Record<string, never>>;
  readonly parents: readonly CedarId[];
}

export interface CedarId {
  readonly type: 'Role' | 'Action' | 'Category';
  readonly id: string;
}

/** A request in Cedar's JSON form. */
export interface CedarRequest {
  readonly principal: CedarId;
  readonly action: CedarId;
  readonly resource: CedarId;
  readonly context: Readonly<Record<string, CedarValue>>;
}

export type CedarValue =
  string | number | boolean | readonly string[] | { readonly __extn: { readonly fn: 'decimal'; readonly arg: string } };

/** Roles, each within those that it includes. */
export function cedarEntities({ roles }: CompiledPolicy): readonly CedarEntity[] {
  return Object.entries(roles).map(([id, included]) => ({
    uid: { type: 'Role', id },
    attrs: {},
    parents: included.filter(other => other !== id).map(other => ({ type: 'Role', id: other })),
  }));
}

/** One request for each category of each person; it is allowed if all are. What is unknown is left out, or has an empty id. */
export function cedarRequests(policy: Policy, request: unknown): readonly CedarRequest[] {
  const { compiled, index } = policy;
  const { actionWord, purposeWord, leaves } = questionOf(index, request, undefined);
  const readers = compiled.attributes.map(({ path, type }) => ({ path, type, read: attributeReader(compiled, index.places, path) }));
  const role = own(own(request, 'actor'), 'role');
  const route = routeOf(index, request, actionWord);
  const moving = {
    [channelsKey]: route === undefined ? [] : channelsIn(route.channels),
    [protectionsKey]: route === undefined ? [] : route.protections.filter(one => typeof one === 'string'),
  };
  const said = {
    ...(purposeWord === undefined ? {} : { purpose: purposeWord }),
    ...(route?.processor === undefined ? {} : { recipient: route.processor.id }),
  };
  return (subjectsOf(request) ?? [own(request, 'subject')]).flatMap(subject => {
    const asked: Asked = { request, subject, purpose: purposeWord, now: undefined };
    const attributes = readers.flatMap(({ path, type, read }) => {
      const value = cedarValue(type, read(asked));
      return value === undefined ? [] : [[path, value] as const];
    });
    return leaves.map(leaf => ({
      principal: { type: 'Role', id: typeof role === 'string' && index.roles.has(role) ? role : unknownId } as const,
      action: { type: 'Action', id: actionWord ?? unknownId } as const,
      resource: { type: 'Category', id: index.leaves[leaf] ?? unknownId } as const,
      context: { ...Object.fromEntries(attributes), ...said, ...moving },
    }));
  });
}

/** A number that Cedar has not is unknown to it. */
function cedarValue(type: AttributeType, value: Comparable | undefined): CedarValue | undefined {
  if (type.kind !== 'number' || typeof value !== 'number') return value;
  const arg = decimalText(value);
  return arg === undefined ? undefined : { __extn: { fn: 'decimal', arg } };
}

function channelsIn(set: ChannelSet): readonly string[] {
  return channels.filter(channel => (set & setOf([channel])) !== 0);
}
