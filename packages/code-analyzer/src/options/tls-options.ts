/** Options of Node's `tls` whose names mean other things elsewhere: they count where a call that makes a connection gets them. */
import type { ConstantResolver } from '../constants/constant-resolver.ts';
import { isTransportModule } from '../connections/transports.ts';
import type { OptionAspect, OptionFact } from '../facts.ts';
import { placeOf, shortText } from '../flows/place-of.ts';
import { syntax as ts, type Expression, type nodes } from '../program/compiler.ts';
import { moduleOfCallee } from './module-of-callee.ts';
import { toOptionValues } from './to-option-values.ts';
import { valuesAt } from './values-at.ts';

type Call = nodes.CallExpression | nodes.NewExpression;

const tlsOptions: readonly (readonly [string, OptionAspect])[] = [
  ['minVersion', 'tls-version'],
  ['maxVersion', 'tls-version'],
  ['ciphers', 'ciphers'],
];

/** Modules whose calls take the options themselves. */
const tlsModules = /^(node:)?(tls|https|http2)$|^undici$/;

/** Beside the libraries that connections are known of. */
const otherTlsLibraries = /^(fastify|@hapi\/hapi|tedious|mssql|kafkajs|cassandra-driver|@elastic\/elasticsearch)$/;

/** Where libraries take them: `{ ssl: { minVersion } }`; `undici` has `connect`. */
const tlsMembers: readonly string[] = ['ssl', 'tls', 'https', 'connect'];

/** `https.createServer({ minVersion: 'TLSv1' })`, `new Kafka({ ssl: { ciphers: 'RC4' } })` */
export function tlsOptionsAt(call: Call, resolver: ConstantResolver): readonly OptionFact[] {
  const module = moduleOfCallee(call.expression);
  if (module === undefined || !connects(module)) return [];
  const paths = [...(tlsModules.test(module) ? [[]] : []), ...tlsMembers.map(member => [member])];
  return (call.arguments ?? []).flatMap(given =>
    mayHoldOptions(given) ? paths.flatMap(path => optionsUnder({ call, given, path, resolver })) : [],
  );
}

const connects = (module: string): boolean => tlsModules.test(module) || otherTlsLibraries.test(module) || isTransportModule(module);

const mayHoldOptions = (given: Expression): boolean => !ts.isFunctionLike(given) && !ts.isStringLiteralLike(given);

interface Given {
  readonly call: Call;
  readonly given: Expression;
  readonly path: readonly string[];
  readonly resolver: ConstantResolver;
}

/** Only what is written down: most calls say nothing of these, and that is well. */
function optionsUnder({ call, given, path, resolver }: Given): readonly OptionFact[] {
  const objects = valuesAt(resolver.valuesOf(given), path, resolver).filter(({ value }) => value.kind === 'object');
  return tlsOptions.flatMap(([option, aspect]): readonly OptionFact[] => {
    const values = valuesAt(objects, [option], resolver);
    const [first, ...others] = toOptionValues({ values, rule: unjudged, at: placeOf(call), resolver }).filter(
      ({ kind }) => kind === 'given',
    );
    return first ? [{ ...placeOf(call), text: shortText(call), name: option, aspect, option, values: [first, ...others] }] : [];
  });
}

/** The values speak for themselves. */
const unjudged = { on: [], off: [], doubtful: [] };
