/** `secureOptions` of Node's `tls`: flags of OpenSSL that let old weaknesses back in, or keep new versions out. */
import { bareExpression } from '../flows/bare-expression.ts';
import type { OptionFact } from '../facts.ts';
import { placeOf, shortText } from '../flows/place-of.ts';
import { propertyNameText } from '../flows/property-name.ts';
import { syntax as ts, type Node } from '../program/compiler.ts';

/** CVE-2009-3555: whoever is in between can put text before what the client says. */
const weakening: readonly string[] = ['SSL_OP_LEGACY_SERVER_CONNECT', 'SSL_OP_ALLOW_UNSAFE_LEGACY_RENEGOTIATION'];
const modern: readonly string[] = ['SSL_OP_NO_TLSv1_2', 'SSL_OP_NO_TLSv1_3'];

export function opensslFlagsAt(node: Node): readonly OptionFact[] {
  if (!ts.isPropertyAssignment(node) || propertyNameText(node.name) !== 'secureOptions') return [];
  const given = bareExpression(node.initializer);
  const flags = new Set(given.getText().match(/\bSSL_OP_\w+/g) ?? []);
  const bad = weakening.find(flag => flags.has(flag)) ?? (modern.every(flag => flags.has(flag)) ? modern[0] : undefined);
  if (bad === undefined) return [];
  const value = { kind: 'given', text: bad, at: placeOf(given), fallback: false, steps: [] } as const;
  return [{ ...placeOf(node), text: shortText(node), name: 'secureOptions', aspect: 'ciphers', option: 'secureOptions', values: [value] }];
}
