import type { Flow } from '../facts.ts';
import { printGuards } from '../printed/print-guards.ts';
import { printLabel } from '../printed/print-label.ts';
import type { PlaceWriter } from '../printed/place-writer.ts';

export function printFlows(flows: readonly Flow[], places: PlaceWriter): readonly string[] {
  return flows.flatMap(({ source, channel, sink, recipient, labels, steps, developmentOnly, guards, identifierInstead }) => [
    `${places.write(source)} ${source.text} -> ${channel} through ${sink.name}${recipient ? ` to ${recipient.processor}` : ''}${developmentOnly ? ', in development only' : ''}`,
    ...labels.map(label => `  ${printLabel(label)}`),
    ...steps.map(step => `  ${places.write(step)} ${step.says}`),
    ...printGuards(guards, places).map(line => `  ${line}`),
    ...(identifierInstead === undefined ? [] : [`  ${identifierInstead} could stand in its place`]),
  ]);
}
