import { channels, channelsOfActions } from '../schema/channels.gen.ts';

/** A set of channels: a bit for each. */
export type ChannelSet = number;

export const noChannel: ChannelSet = 0;
export const everyChannel: ChannelSet = setOf(channels);

const sets: ReadonlyMap<unknown, ChannelSet> = new Map(
  Object.entries(channelsOfActions).map(([action, members]) => [action, setOf(members)]),
);
const ofActions: ChannelSet = [...sets.values()].reduce((all, set) => all | set, noChannel);
const single: ReadonlyMap<unknown, ChannelSet> = new Map(channels.map(channel => [channel, setOf([channel])]));

export function setOf(members: readonly string[]): ChannelSet {
  return channels.reduce((set, channel, place) => (members.includes(channel) ? set | (1 << place) : set), noChannel);
}

/**
 * Channels that a request may be about. One that it names is it, and that of a declared store with it, unless the language
 * does not know it: then it may be any. Else those of the action, and of each action that moves data when the action is
 * unknown; what is stored goes where the store says.
 */
export function channelsOf(channel: unknown, action: string | undefined, storeChannel: string | undefined): ChannelSet {
  if (channel !== undefined) return (single.get(channel) ?? everyChannel) | (single.get(storeChannel) ?? noChannel);
  const possible = action === undefined ? ofActions : (sets.get(action) ?? noChannel);
  const stored = sets.get('store') ?? noChannel;
  return storeChannel === undefined || (possible & stored) === noChannel ? possible : (possible & ~stored) | setOf([storeChannel]);
}
