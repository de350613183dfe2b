import type { OptionFact, OptionValue } from '@proviso/code-analyzer';
import { durationBounds, type TransportSafeguard } from '@proviso/policy-engine';
import { defineRule, type Report } from '../define-rule.ts';
import { lengthenMaxAge } from '../fixes/lengthen-max-age.ts';
import { sayOption, switchOption } from '../judge-option.ts';
import type { PolicyView } from '../policy-view.ts';

export const requireHsts = defineRule({
  name: 'require-hsts',
  family: 'transport',
  summary: 'Browsers must be told to stay with HTTPS, for as long as the policy says.',
  cwe: ['CWE-319', 'CWE-523'],
  dpv: ['dpv:EncryptionInTransfer', 'dpv:NetworkSecurityProtocols'],
  laws: ['GDPR.32.1.a', 'HIPAA.164.312.e.1', 'PCI-DSS.4.2.1'],
  safeguard: 'transport: { hsts }',
  hasFix: false,
  hasSuggestions: true,
  check({ facts, policy, surroundings, report }) {
    for (const fact of facts.options.filter(({ aspect }) => aspect === 'hsts')) {
      for (const value of fact.values) {
        const found = isOff(value) ? switchedOff(fact, value, policy) : tooShort(fact, value, policy);
        if (!found) continue;
        report({
          at: value.at.file === facts.file ? value.at : fact,
          evidence: [],
          categories: [],
          trace: value.steps,
          ...found,
          fixes: [
            ...switchOption(fact, value, facts.file, surroundings.text),
            ...lengthenMaxAge({ fact, value, seconds: secondsOf(found.clause), surroundings }),
          ],
        });
      }
    }
  },
});

type Found = Pick<Report, 'message' | 'help' | 'open'> & { readonly clause: TransportSafeguard };

const isOff = ({ means }: OptionValue): boolean => means === 'off';

/** What stands in front of the server may send the header. */
function switchedOff(fact: OptionFact, value: OptionValue, policy: PolicyView): Found | undefined {
  const clause = policy.transportWith(({ hsts }) => hsts !== undefined);
  if (!clause) return undefined;
  const isServer = fact.option === '';
  return {
    clause,
    open: true,
    message: isServer
      ? `\`${fact.text}\` answers HTTPS, and nothing in its program sends Strict-Transport-Security`
      : `\`${fact.text}\` sends no Strict-Transport-Security: ${sayOption(fact, value)}`,
    help: `send \`${headerFor(clause)}\`, with \`helmet\` or by hand${isServer ? '' : ', or leave the option out'}; if something in front of the server sends it, suppress this with that reason`,
  };
}

function tooShort({ option }: OptionFact, { text = '', fallback }: OptionValue, policy: PolicyView): Found | undefined {
  const seconds = maxAgeIn(text);
  const clause = seconds === undefined ? undefined : policy.transportWith(safeguard => seconds < secondsOf(safeguard));
  if (seconds === undefined || !clause) return undefined;
  return {
    clause,
    open: fallback,
    message:
      seconds === 0
        ? `\`${option}\` makes browsers forget that this site speaks HTTPS: a \`max-age\` of 0`
        : `\`${option}\` keeps browsers with HTTPS for ${sayDays(seconds)}; the policy asks for ${sayDays(secondsOf(clause))}`,
    help: `ask for at least ${String(secondsOf(clause))} seconds: \`${headerFor(clause)}\``,
  };
}

/** A plain number, or `max-age=31536000; includeSubDomains` as the header has it. */
function maxAgeIn(text: string): number | undefined {
  const digits = /^\s*(\d+(?:\.\d+)?)\s*$/.exec(text)?.[1] ?? /(?:^|[;\s])max-age\s*=\s*"?(\d+)/i.exec(text)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/** Only what is certainly too short is: the fewest seconds that the duration can have. */
const secondsOf = ({ hsts }: TransportSafeguard): number => (hsts === undefined ? 0 : (durationBounds(hsts)?.least ?? 0));

const headerFor = (clause: TransportSafeguard): string => `Strict-Transport-Security: max-age=${String(secondsOf(clause))}`;

function sayDays(seconds: number): string {
  const days = Math.floor(seconds / 86_400);
  return days === 0 ? `${String(seconds)} seconds` : days === 1 ? 'a day' : `${String(days)} days`;
}
