import type { FileFacts, OptionFact, OptionValue } from '@proviso/code-analyzer';
import { defineRule } from '../define-rule.ts';
import { setFlags } from '../fixes/set-flags.ts';
import { badValueOf } from '../judge-option.ts';
import type { PolicyView } from '../policy-view.ts';

export const requireSecureCookies = defineRule({
  name: 'require-secure-cookies',
  family: 'transport',
  summary: 'Cookies must have the flags that the policy asks for, those of a session above all.',
  cwe: ['CWE-614', 'CWE-1004', 'CWE-1275'],
  dpv: ['dpv:WebBrowserSecurity', 'dpv:WebSecurityProtocols'],
  laws: ['GDPR.32.1.b', 'HIPAA.164.312.e.1'],
  safeguard: 'transport: { cookies }',
  hasFix: true,
  hasSuggestions: true,
  check({ facts, policy, surroundings, report }) {
    for (const flags of cookiesOf(facts)) {
      const [first] = flags;
      const weight = weightOf(first, facts);
      if (weight === 'light' && first.about?.isWritten) continue;
      const missing = flags.flatMap(flag => lacksOf(flag, weight, policy) ?? []);
      const [lack] = missing;
      if (!lack) continue;
      const name =
        first.about === undefined
          ? 'a cookie'
          : first.about.name === 'session'
            ? 'the cookie of a session'
            : `the cookie \`${first.about.name}\``;
      report({
        at: first,
        evidence: [],
        open: weight !== 'known' || missing.every(({ open }) => open),
        categories: [],
        clause: lack.clause,
        message: `\`${first.text}\` sets ${name} ${missing.map(({ says }) => says).join(', and ')}`,
        help: `set ${missing.map(({ wanted }) => `\`${wanted}\``).join(' and ')}`,
        trace: [],
        fixes: setFlags(missing, surroundings.text),
      });
    }
  },
});

type Flags = readonly [OptionFact, ...OptionFact[]];

/** The flags of each call together: a cookie is one thing to repair. */
function cookiesOf({ options }: FileFacts): readonly Flags[] {
  const calls = new Map<string, [OptionFact, ...OptionFact[]]>();
  for (const option of options.filter(({ aspect }) => aspect.startsWith('cookie.'))) {
    const key = `${String(option.span.start)} ${String(option.span.end)}`;
    const others = calls.get(key);
    if (others) others.push(option);
    else calls.set(key, [option]);
  }
  return [...calls.values()];
}

/** Whether it is known that the cookie carries a session, a credential or personal data, or a name says so, or nothing does. */
type Weight = 'known' | 'likely' | 'light';

function weightOf({ about, span }: OptionFact, { flows }: FileFacts): Weight {
  if (about && (about.isWord || sessionNames.test(about.name)) && !readByScripts.test(about.name)) return 'known';
  const carried = flows.filter(({ channel, sink }) => channel === 'cookie' && sink.span.start === span.start && sink.span.end === span.end);
  const evidence = carried.flatMap(({ labels }) => labels.map(label => label.evidence));
  return evidence.some(level => level !== 'name') ? 'known' : evidence.length > 0 ? 'likely' : 'light';
}

const sessionNames = /(^|[._-])(sid|sess|jwt|auth)([._-]|$)|session/i;
/** Tokens against forged requests are made to be read by the page's own scripts. */
const readByScripts = /[cx]srf/i;

interface Lack {
  readonly clause: { readonly id: string; readonly legal: readonly string[] };
  readonly says: string;
  readonly wanted: string;
  readonly open: boolean;
  readonly flag: OptionFact;
  readonly value: OptionValue;
}

function lacksOf(flag: OptionFact, weight: Weight, policy: PolicyView): Lack | undefined {
  switch (flag.aspect) {
    case 'cookie.secure':
      return lack(
        flag,
        policy.transportWith(({ cookies }) => cookies?.secure === true),
        { says: 'that may travel in clear', wanted: 'secure: true' },
      );
    case 'cookie.http-only':
      // Scripts may read what is no secret: a theme, a language.
      return weight === 'light'
        ? undefined
        : lack(
            flag,
            policy.transportWith(({ cookies }) => cookies?.httpOnly === true),
            { says: 'that every script of the page can read', wanted: 'httpOnly: true' },
          );
    case 'cookie.same-site':
      return crossSite(flag, policy);
    default:
      return undefined;
  }
}

function lack(flag: OptionFact, clause: Lack['clause'] | undefined, said: Pick<Lack, 'says' | 'wanted'>): Lack | undefined {
  const bad = clause && badValueOf(flag);
  return clause && bad ? { clause, ...said, open: bad.open, flag, value: bad.value } : undefined;
}

/** Without `sameSite`, browsers take `lax`. */
function crossSite(flag: OptionFact, policy: PolicyView): Lack | undefined {
  for (const value of flag.values) {
    const { text, fallback } = value;
    const level = text?.toLowerCase();
    const clause = policy.transportWith(
      ({ cookies }) => cookies?.sameSite !== undefined && (level === 'none' || (level === 'lax' && cookies.sameSite === 'strict')),
    );
    if (clause) {
      const wanted = `sameSite: '${clause.cookies?.sameSite ?? 'lax'}'`;
      return { clause, says: 'that other sites can have sent', wanted, open: fallback || flag.values.length > 1, flag, value };
    }
  }
  return undefined;
}
