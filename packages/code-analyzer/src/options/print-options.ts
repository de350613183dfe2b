import type { OptionFact, OptionValue } from '../facts.ts';
import type { PlaceWriter } from '../printed/place-writer.ts';

export function printOptions(options: readonly OptionFact[], places: PlaceWriter): readonly string[] {
  return options.flatMap(({ text, name, aspect, option, values, ...place }) => [
    `${places.write(place)} ${text} is ${name}: ${aspect}${option === '' ? '' : ` by ${option}`}`,
    ...values.flatMap(value => [
      `  ${printValue(value)} at ${places.write(value.at)}`,
      ...value.steps.map(step => `    ${places.write(step)} ${step.says}`),
    ]),
  ]);
}

function printValue({ kind, text, means, fallback }: OptionValue): string {
  const words = { given: 'is', default: 'is by default', unknown: 'is not constant' }[kind];
  return [
    words,
    ...(text === undefined ? [] : [text]),
    ...(means === undefined ? [] : [`(${means})`]),
    ...(fallback ? ['as a fallback'] : []),
  ].join(' ');
}
