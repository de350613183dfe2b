import type { Label, OptionFact, WeakProtection } from '@proviso/code-analyzer';
import { defineRule, type RuleContext } from '../define-rule.ts';
import { categoriesOf, nameCategories } from '../describe-labels.ts';
import { badValueOf, sayOption } from '../judge-option.ts';
import type { PolicyView } from '../policy-view.ts';

export const noWeakProtection = defineRule({
  name: 'no-weak-protection',
  family: 'storage',
  summary: 'What protects personal data must be strong: no broken ciphers, no hashes that can be guessed, no passwords hashed too fast.',
  cwe: ['CWE-321', 'CWE-326', 'CWE-327', 'CWE-328', 'CWE-329', 'CWE-338', 'CWE-916'],
  dpv: ['dpv:CryptographicMethods', 'dpv:Encryption', 'dpv:HashFunctions', 'dpv:Pseudonymisation'],
  laws: ['GDPR.32.1.a', 'HIPAA.164.312.a.2.iv', 'PCI-DSS.8.3.2'],
  safeguard: 'protect: { accept: [encrypted, pseudonymized, hashed] }',
  hasFix: false,
  hasSuggestions: false,
  check(context) {
    for (const fact of context.facts.weakProtections) reportCall(fact, context);
    for (const fact of context.facts.options.filter(({ aspect }) => aspect === 'strength')) reportStrength(fact, context);
  },
});

function reportCall(fact: WeakProtection, { policy, report }: RuleContext): void {
  const weak = fact.labels.filter(label => (isGuessable(fact) ? policy.protectingCredential(label) : isWeakFor(label, fact, policy)));
  const [clause] = weak.flatMap(label => policy.protecting(label) ?? []);
  if (!clause) return;
  report({
    at: fact,
    evidence: weak.map(label => label.evidence),
    // A hash may be meant for something else: an avatar, a key of a cache, a check of what comes back.
    open: mayServeElse(fact) && !weak.some(isPassword),
    categories: categoriesOf(weak),
    clause,
    message: `\`${fact.text}\` does not protect ${nameCategories(weak)}: ${whyWeak(fact, weak)}`,
    help: helpFor(fact, weak),
    trace: [],
    fixes: [],
  });
}

const isGuessable = ({ weakness }: WeakProtection): boolean => weakness === 'guessable' || weakness === 'clock';

const mayServeElse = ({ protection, weakness }: WeakProtection): boolean =>
  protection === 'hashed' || (protection === 'pseudonymized' && weakness === 'key-in-source');

function helpFor(fact: WeakProtection, weak: readonly Label[]): string {
  const { weakness, protection } = fact;
  if (isGuessable(fact)) return 'use `randomBytes`, `randomInt` or `randomUUID` of `node:crypto`, or `crypto.getRandomValues`';
  if (weakness === 'key-in-source') return 'take the key from a store of keys or from the environment, one for each installation';
  if (weak.some(isPassword)) return 'hash passwords with argon2, scrypt or bcrypt';
  return protection === 'hashed'
    ? 'use `createHmac` with a key that is kept elsewhere'
    : 'use AES-256-GCM with a new random initialisation vector for each value';
}

const isPassword = ({ category }: Label): boolean => category === 'credential.password' || category === 'credential.pin';

/** A random token cannot be guessed, so a plain hash of it is good. */
function isWeakFor(label: Label, { weakness }: WeakProtection, policy: PolicyView): boolean {
  if (policy.protecting(label) === undefined) return false;
  return weakness !== 'unkeyed' || isPassword(label) || !label.category.startsWith('credential.');
}

function whyWeak({ weakness }: WeakProtection, labels: readonly Label[]): string {
  if (weakness === 'unkeyed')
    return labels.some(isPassword) ? 'a general hash is made too quickly' : 'without a key, everybody can hash what they guess and compare';
  return reasons[weakness] ?? `${weakness} is broken`;
}

const reasons: Readonly<Record<string, string>> = {
  '3des': 'Triple DES has blocks of 64 bits, which meet after some gigabytes, and NIST has withdrawn it',
  clock: 'what time it was can be tried out',
  'create-cipher': '`createCipher` makes the key with MD5 and always the same initialisation vector',
  ecb: 'in ECB mode, equal data looks equal',
  guessable: '`Math.random` can be computed by whoever sees a few of its numbers',
  'key-in-source': 'the key stands in the source, and who reads that can undo it',
  'static-iv': 'with a fixed initialisation vector, equal data looks equal, and in GCM the key can be found',
};

function reportStrength(fact: OptionFact, { policy, facts, report }: RuleContext): void {
  const bad = badValueOf(fact);
  const clause = policy.encryptedAtRest;
  if (!bad || !clause) return;
  report({
    at: bad.value.at.file === facts.file ? bad.value.at : fact,
    evidence: [],
    open: bad.open,
    categories: [],
    clause,
    message: `\`${fact.text}\` is too weak to withstand guessing: ${sayOption(fact, bad.value)}`,
    help: 'bcrypt: 10 rounds or more; PBKDF2: 600,000 iterations; scrypt: a cost of 2^17; argon2id: 19 MiB; RSA: 2048 bits',
    trace: bad.value.steps,
    fixes: [],
  });
}
