import { printable, type ClausesOfStatement, type Obligation, type Reason } from '@proviso/policy-engine';
import type { ExplainReport } from '../../explain/explain-report.ts';
import type { UnknownWord } from '../../explain/find-unknown-words.ts';
import type { TerminalStyle } from '../pretty/terminal-style.ts';

/** For people. */
export function renderExplainPretty(report: ExplainReport, { colors }: TerminalStyle): string {
  const { decision, nearest, uncertain, unknownDestination } = report.explanation;
  const paint = decision.outcome === 'allow' ? colors.green : colors.red;
  const place = (id: string): string => (Object.hasOwn(report.places, id) ? colors.dim(`  ${report.places[id] ?? ''}`) : '');
  const clauses = (found: ClausesOfStatement): readonly string[] => found.clauses.map(({ text }) => `    ${printable(text)}`);
  const fields = Object.entries(decision.fields).map(([category, mask]) => (mask === 'clear' ? category : `${category} (${mask})`));
  const sections = [
    [
      `${colors.bold(paint(decision.outcome))}  ${colors.dim(`by ${decision.policy.id} ${decision.policy.version}, at ${report.now}`)}`,
      ...report.unknownWords.map(word => `  ${colors.yellow('unknown')}  ${printable(describeUnknown(word))}`),
    ],
    [
      colors.bold('because'),
      ...decision.reasons.map(
        reason => `  ${printable(describeReason(reason, unknownDestination))}${'id' in reason ? place(reason.id) : ''}`,
      ),
    ],
    ...(uncertain.length === 0
      ? []
      : [
          [
            colors.bold('only for want of knowledge'),
            ...uncertain.flatMap(found => [`  ${found.id}${place(found.id)}`, ...clauses(found)]),
          ],
        ]),
    ...(nearest === undefined
      ? []
      : [[colors.bold('nearest permit'), `  ${nearest.id}${aboutOf(nearest)}${place(nearest.id)}`, ...clauses(nearest)]]),
    ...(decision.obligations.length === 0
      ? []
      : [
          [
            colors.bold('owed'),
            ...decision.obligations.map(
              obligation => `  ${describeObligation(obligation)}  ${colors.dim(`by ${obligation.by.join(', ')}`)}`,
            ),
          ],
        ]),
    ...(fields.length === 0 ? [] : [[colors.bold('fields'), `  ${fields.join(', ')}`]]),
  ];
  return `${sections.map(lines => lines.join('\n')).join('\n\n')}\n`;
}

function describeUnknown({ path, word, meant }: UnknownWord): string {
  const help = meant === undefined ? '' : `; did you mean ${meant}?`;
  return path === 'a request' ? `a request has no ${word}${help}` : `${path}: the policy does not know ${word}${help}`;
}

function describeReason(reason: Reason, unknownDestination: readonly string[]): string {
  const about = aboutOf(reason);
  switch (reason.kind) {
    case 'statement': {
      const legal = reason.legal.length === 0 ? '' : ` (${reason.legal.join(', ')})`;
      return `${reason.effect} ${reason.id}${about}${legal}${reason.message === undefined ? '' : `: ${reason.message}`}`;
    }
    case 'nothing-permits':
      return `nothing permits it${about}`;
    case 'no-field-left':
      return 'what is permitted leaves no field';
    case 'safeguard':
      return `safeguard ${reason.id}${about}: nothing makes it good${reason.message === undefined ? '' : `; ${reason.message}`}`;
    case 'recipient-undeclared':
      return 'no recipient is named that the policy declares';
    case 'recipient-not-declared-for':
      return `${reason.recipient} is not declared for this ${reason.what}${about}`;
    case 'residency':
      return `residency ${reason.id}${about}: ${unknownDestination.includes(reason.id) ? 'where the data would go is not known' : 'the data may not go there'}`;
    case 'unsupported-obligation':
      return `the caller does not support the obligation ${reason.obligation}`;
  }
}

function aboutOf(reason: object): string {
  const category = 'category' in reason && typeof reason.category === 'string' ? [reason.category] : [];
  const subject = 'subject' in reason && typeof reason.subject === 'number' ? [`subject ${reason.subject + 1}`] : [];
  const about = [...category, ...subject];
  return about.length === 0 ? '' : `, of ${about.join(' of ')}`;
}

function describeObligation(obligation: Obligation): string {
  switch (obligation.kind) {
    case 'audit':
      return `audit, ${obligation.level}: a record with ${obligation.fields.join(', ')}`;
    case 'minimize':
      return 'minimize: only the fields below, masked as they say';
    case 'pseudonymize':
      return `pseudonymize ${obligation.paths.join(', ')}`;
    case 'aggregate':
      return `aggregate: no result about fewer than ${obligation.least}`;
    case 'protect':
      return `protect: ${obligation.accept.map(list => list.join(' or ')).join('; and ')}`;
  }
}
