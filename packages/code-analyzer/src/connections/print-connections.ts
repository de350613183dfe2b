import type { Connection } from '../facts.ts';
import type { PlaceWriter } from '../printed/place-writer.ts';

/** Each with the constants that led to it. */
export function printConnections(connections: readonly Connection[], places: PlaceWriter): readonly string[] {
  return connections.flatMap(({ text, protocol, url, host, hostKind, encryption, because, decidedAt, steps, ...place }) => [
    `${places.write(place)} ${text}: ${protocol} ${encryption}, ${because}, decided at ${places.write(decidedAt)}`,
    `  ${url ?? 'no URL, options alone'}, ${hostKind} host${host === undefined ? '' : ` ${host}`}`,
    ...steps.map(step => `  ${places.write(step)} ${step.says}`),
  ]);
}
