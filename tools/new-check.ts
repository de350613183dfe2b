import { exportOf } from './generate/rule-registry.ts';
import { kebabCase, runScaffold } from './scaffold/scaffold.ts';

const checkOf = (name: string): string => `import type { Check } from './check.ts';

/** Why it matters, and which clause of which law speaks of it. */
export const ${exportOf(name)}: Check = {
  name: '${name}',
  find: ({ policy }) =>
    policy.statements
      .filter(statement => statement.effect === 'forbid' && statement.source.message === undefined)
      .map(({ source }) => ({
        name: '${name}',
        severity: 'warning',
        file: source.file,
        span: source.effectSpan,
        message: \`the forbid \\\`\${source.id}\\\` does not say why\`,
        help: 'add \`message: …\`, which people read when they are refused',
      })),
};
`;

const caseOf = (name: string): string => `proviso: policy/v1
id: cases/${name}
version: 1.0.0

vocabulary:
  categories:
    contact.email: { sensitivity: personal, words: [email] }
statements:
  - id: never-sold
    forbid: { action: share, category: contact.email }
#   ^^^^^^ ${name}: does not say why
  - id: never-exported
    forbid: { action: export, category: contact.email }
    message: e-mail addresses stay here
`;

const pageOf = (name: string): string => `# ${name}

A warning: what is wrong, in a sentence.

\`\`\`yaml
statements:
  - id: never-sold
    forbid: { action: share, category: contact.email }
\`\`\`

## Why

Whom does it hurt, and which clause of which law speaks of it?

## What to do

\`\`\`yaml
statements:
  - id: never-sold
    forbid: { action: share, category: contact.email }
    message: e-mail addresses are never sold
\`\`\`
`;

process.exitCode = await runScaffold(
  {
    command: 'npm run new:check',
    example: 'forbid-without-message',
    naming: { ...kebabCase, says: `${kebabCase.says}; a check is named after what is wrong` },
    files: name => [
      { path: `packages/policy-engine/src/checks/${name}.ts`, text: checkOf(name) },
      { path: `packages/policy-engine/cases/${name}.policy.yaml`, text: caseOf(name) },
      { path: `docs/policy/diagnostics/${name}.md`, text: pageOf(name) },
    ],
    next: name => [
      `write the case first: packages/policy-engine/cases/${name}.policy.yaml, with innocent lines beside the guilty ones`,
      `make packages/policy-engine/src/checks/${name}.ts find just those; it asks names that are resolved, never text`,
      'npx vitest run packages/policy-engine   (other cases may trip over the new check: then either they or it are wrong)',
      `write docs/policy/diagnostics/${name}.md, to which every diagnostic of this name leads`,
      'npx changeset',
    ],
  },
  process.argv.slice(2),
);
