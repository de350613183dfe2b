/** Words that tell a library to trust whoever answers, and that mean nothing else: a method of superagent, a parameter of a URL of a database. */
import { hostKindOf } from '../connections/host-kind.ts';
import type { OptionFact } from '../facts.ts';
import { lastName } from '../flows/callee-name.ts';
import { placeOf, shortText } from '../flows/place-of.ts';
import { syntax as ts, type Node } from '../program/compiler.ts';

export function certificateWordsAt(node: Node): readonly OptionFact[] {
  if (ts.isCallExpression(node)) return lastName(node.expression) === 'disableTLSCerts' ? [factAt(node, 'disableTLSCerts()')] : [];
  if (!ts.isStringLiteralLike(node) && !ts.isTemplateExpression(node)) return [];
  const text = node.getText().slice(1, -1);
  const url = /^(?:postgres(?:ql)?|mysql|mariadb|mongodb(?:\+srv)?):\/\/(?:[^@/]*@)?([^:/?,]*)[^]*[?&]([\w=-]+)/i.exec(text);
  if (!url || hostKindOf(url[1] ?? '') === 'loopback') return [];
  const asked = /[?&]((?:sslmode=no-verify|sslaccept=accept_invalid_certs|tlsInsecure=true|tlsAllowInvalid\w+=true))(?=&|$)/i.exec(
    text,
  )?.[1];
  return asked === undefined ? [] : [factAt(node, asked)];
}

function factAt(node: Node, said: string): OptionFact {
  const at = placeOf(node);
  const [option = '', text] = said.split('=', 2);
  const value = { kind: 'given', means: 'off', at, fallback: false, steps: [], ...(text !== undefined && { text }) } as const;
  return { ...at, text: shortText(node), name: option, aspect: 'certificate', option, values: [value] };
}
