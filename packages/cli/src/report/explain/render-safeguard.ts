import { printable } from '@proviso/policy-engine';
import type { TerminalStyle } from '../pretty/terminal-style.ts';

export interface ExplainedSafeguard {
  readonly id: string;
  /** What it demands, its laws and its reason. */
  readonly says: string;
  /** `rules/acme.policy.yaml:10:5` */
  readonly place: string | undefined;
  readonly policy: { readonly id: string; readonly version: string };
}

/** For people. */
export function renderSafeguardPretty({ id, says, place, policy }: ExplainedSafeguard, { colors }: TerminalStyle): string {
  const where = [`a safeguard of ${policy.id} ${policy.version}`, ...(place === undefined ? [] : [place])].join(', ');
  return `${colors.bold(id)}  ${colors.dim(where)}\n${printable(says)}\n`;
}

/** For programs. Version 1: fields may be added. */
export function renderSafeguardJson({ id, says, place, policy }: ExplainedSafeguard): string {
  return `${JSON.stringify({ format: 'proviso-safeguard', version: 1, id, says, place, policy }, null, 2)}\n`;
}
