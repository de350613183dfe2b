import { exportOf } from './generate/rule-registry.ts';
import { kebabCase, runScaffold } from './scaffold/scaffold.ts';

const ruleOf = (name: string): string => `import { defineRule } from '../define-rule.ts';
import { categoriesOf, nameCategories } from '../describe-labels.ts';

export const ${exportOf(name)} = defineRule({
  name: '${name}',
  family: 'exposure',
  summary: 'Personal data must not reach telemetry unless it is protected as the policy says.',
  cwe: ['CWE-359'],
  dpv: ['dpv:InformationFlowControl'],
  laws: ['GDPR.5.1.c'],
  safeguard: 'protect: { channel: telemetry }',
  hasFix: false,
  hasSuggestions: false,
  check({ facts, policy, report }) {
    for (const flow of facts.flows) {
      if (flow.channel !== 'telemetry' || flow.developmentOnly) continue;
      const verdict = policy.intoChannel('telemetry', flow.labels);
      if (verdict.holds) continue;
      report({
        at: flow.source,
        evidence: verdict.labels.map(label => label.evidence),
        categories: categoriesOf(verdict.labels),
        ...(verdict.clause && { clause: verdict.clause }),
        message: \`\\\`\${flow.source.text}\\\` holds \${nameCategories(verdict.labels)} and reaches \\\`\${flow.sink.text}\\\` unprotected\`,
        help: \`leave it out, or protect it: \${verdict.accept.join(', ')}\`,
        trace: flow.steps,
        fixes: [],
      });
    }
  },
});
`;

const caseOf = (name: string): string => `interface Customer {
  id: string;
  email: string;
}

/** @sink telemetry */
declare function capture(value: unknown): void;

/** The property itself. */
export function property(customer: Customer) {
  capture(customer.email);
  //      ^^^^^^^^^^^^^^ ${name}: contact.email
  capture(customer.id);
  capture(customer.email.length);
}
`;

const casePolicy = (name: string): string => `proviso: policy/v1
id: cases/${name}
version: 1.0.0

vocabulary:
  categories:
    contact.email: { sensitivity: personal, words: [email] }
  subjects:
    customer: { types: [Customer] }

safeguards:
  - id: nothing-personal-in-telemetry
    protect: { channel: telemetry, category: "**", accept: [masked, pseudonymized] }
`;

const pageOf = (name: string): string => `# ${name}

## Why

Whom does it hurt, and which clause of which law speaks of it?

## Wrong

\`\`\`ts
interface Customer {
  id: string;
  email: string;
}

/** @sink telemetry */
declare function capture(value: unknown): void;

export function opened(customer: Customer) {
  capture(customer.email);
}
\`\`\`

## Right

\`\`\`ts
interface Customer {
  id: string;
  email: string;
}

/** @sink telemetry */
declare function capture(value: unknown): void;

export function opened(customer: Customer) {
  capture(customer.id);
}
\`\`\`

## Limits

What does it not see?

## When not to use it

Change the safeguard in the policy. For one line: \`// eslint-disable-next-line proviso/${name} -- reason\`.
`;

process.exitCode = await runScaffold(
  {
    command: 'npm run new:rule',
    example: 'no-personal-data-in-telemetry',
    naming: { ...kebabCase, says: `${kebabCase.says}; a rule begins with \`no-\` or \`require-\`` },
    files: name => [
      { path: `packages/linter/src/rules/${name}.ts`, text: ruleOf(name) },
      { path: `packages/linter/cases/${name}/plain.ts`, text: caseOf(name) },
      { path: `packages/linter/cases/${name}/case.policy.yaml`, text: casePolicy(name) },
      { path: `packages/linter/cases/${name}/proviso.config.yaml`, text: 'proviso: config/v1\npolicy: ./case.policy.yaml\n' },
      { path: `docs/rules/${name}.md`, text: pageOf(name) },
    ],
    next: name => [
      `npx vitest run packages/linter   (it passes now: the rule is a copy of the smallest one that works)`,
      `write the cases first: packages/linter/cases/${name}/, an innocent look-alike beside each guilty line`,
      `make packages/linter/src/rules/${name}.ts say what it should; if it needs a new fact, that goes to the analyzer`,
      `write docs/rules/${name}.md, then npm run generate, which renews its head and the index`,
      'npx changeset',
    ],
  },
  process.argv.slice(2),
);
