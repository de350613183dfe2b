import { runScaffold } from './scaffold/scaffold.ts';

const modelOf = (
  name: string,
): string => `/** What ${name} is, and the version whose declarations this follows, as far as they matter here. */
export interface Client {
  /** @sink telemetry properties */
  capture(event: string, properties?: Record<string, unknown>): void;
  flush(): Promise<void>;
}

export interface ClientOptions {
  host?: string;
}

export function createClient(options?: ClientOptions): Client;

declare const client: Client;
export default client;
`;

/** Every form in which a module is imported has to reach the model. */
const caseOf = (name: string): string => `export interface User {
  id: string;
  /** @personal contact.email */
  email: string;
}

// @file default-import.ts
import client from '${name}';
import type { User } from './${fileOf(name)}';

export function opened(user: User) {
  client.capture('opened', { email: user.email });
  //                                ^^^^^^^^^^ contact.email -> telemetry
  client.capture('opened', { id: user.id });
}

// @file named-import.ts
import { createClient, type Client } from '${name}';
import type { User } from './${fileOf(name)}';

export function opened(user: User, given: Client) {
  createClient().capture('opened', { email: user.email });
  //                                        ^^^^^^^^^^ contact.email -> telemetry
  given.capture(user.email);
}

// @file namespace-import.ts
import * as library from '${name}';
import type { User } from './${fileOf(name)}';

export function opened(user: User) {
  library.createClient({ host: 'eu' }).capture('opened', { user });
  //                                                       ^^^^ contact.email -> telemetry
}

// @file require.ts
import type { User } from './${fileOf(name)}';
const library = require('${name}');

export function opened(user: User) {
  library.createClient().capture('opened', { email: user.email });
  //                                                ^^^^^^^^^^ contact.email -> telemetry
}

// @file dynamic-import.ts
import type { User } from './${fileOf(name)}';

export async function opened(user: User) {
  const { default: client } = await import('${name}');
  client.capture('opened', { email: user.email });
  //                                ^^^^^^^^^^ contact.email -> telemetry
}
`;

/** `@scope/name` has its case in `model-scope-name.ts`. */
function fileOf(name: string): string {
  return `model-${name.replace(/^@/, '').replaceAll('/', '-')}.ts`;
}

process.exitCode = await runScaffold(
  {
    command: 'npm run new:model',
    example: 'posthog-node',
    naming: {
      pattern: /^(@[a-z0-9][a-z0-9._-]*\/)?[a-z0-9][a-z0-9._-]*(\/[a-z0-9][a-z0-9._-]*)*$/,
      says: 'use the name by which the library is imported',
    },
    files: name => [
      { path: `packages/code-analyzer/models/${name}.d.ts`, text: modelOf(name) },
      { path: `packages/code-analyzer/cases/flows/${fileOf(name)}`, text: caseOf(name) },
    ],
    next: name => [
      `copy into packages/code-analyzer/models/${name}.d.ts the signatures that people call; a CommonJS library takes \`export =\`, as pino's model does`,
      'tag what each call does: @sink, @source, @protects, @passes, @audits, @guards, @transport, @recipient (packages/code-analyzer/src/program/callee-roles.ts)',
      `make packages/code-analyzer/cases/flows/${fileOf(name)} say what real code does with it`,
      `npm run generate, then npm run check:model -- ${name}, which compares it with what the library publishes and keeps that for the test`,
      'npx vitest run packages/code-analyzer tools/models-agree.test.ts',
      'npx changeset',
    ],
  },
  process.argv.slice(2),
);
