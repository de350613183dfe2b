import { expect, test } from 'vitest';
import { syntax, type CallLike, type Node } from '../src/program/compiler.ts';
import { noBindings, type Bindings } from '../src/vocabulary.ts';
import { createTestRoles } from './create-test-compiler.ts';

/** Roles of each call in `/app/src/a.ts`, as `callee -> name: roles`; calls without a role are left out. */
function rolesIn(
  files: Readonly<Record<string, string>>,
  bindings: Bindings = noBindings,
): { readonly calls: readonly string[]; readonly notes: readonly string[] } {
  const { compiler, roles, notes } = createTestRoles(files, bindings);
  const calls: string[] = [];
  const visit = (node: Node): void => {
    if (isCall(node)) {
      const callee = syntax.isDecorator(node) ? node.expression : 'tag' in node ? node.tag : 'expression' in node ? node.expression : node;
      for (const { name, roles: found } of roles.of(node))
        calls.push(`${callee.getText()} -> ${name}: ${found.map(role => Object.values(role).flat().join(' ').trim()).join(', ')}`);
    }
    syntax.forEachChild(node, visit);
  };
  const file = compiler.sourceFile('/app/src/a.ts');
  if (file) visit(file);
  return { calls, notes };
}

const isCall = (node: Node): node is CallLike =>
  syntax.isCallExpression(node) || syntax.isNewExpression(node) || syntax.isTaggedTemplateExpression(node) || syntax.isDecorator(node);

test('tags of models, whatever the way to the function', () => {
  const { calls } = rolesIn({
    '/app/src/a.ts': `
import pino, { type Logger } from 'pino';
import axios from 'axios';
import { createHash, createHmac, createCipheriv } from 'node:crypto';
import * as crypto from 'crypto';
import winston from 'winston';
import { Pool } from 'pg';
import WS from 'ws';
const log = pino();
function take(logger: Logger) { logger.child({}).warn('x'); }
class Service { constructor(private readonly log: Logger) {} run() { this.log.error({}); } }
console.error(1);
fetch('https://a.example', { body: 'x' });
axios.post('/a', {});
axios({ url: '/a' });
createHash('sha256').update('a').digest('hex');
crypto.createHmac('sha256', 'k').update('a').digest();
const cipher = createCipheriv('aes-256-gcm', 'k', 'i');
cipher.update('a', 'utf8', 'hex') + cipher.final('hex');
winston.createLogger().info('x');
new Pool({}).query('select 1', []);
new WS('ws://a');
`,
  });
  expect(calls).toEqual([
    'logger.child({}).warn -> pino#BaseLogger.warn: sink log',
    'logger.child -> pino#LoggerExtras.child: sink log bindings',
    'this.log.error -> pino#BaseLogger.error: sink log',
    'console.error -> console.error: sink log',
    'fetch -> fetch: transport client  input init, sink url input, sink network init.body',
    'axios.post -> axios#Axios.post: transport client  url config, sink url url config.params, sink network data',
    'axios -> axios#axios: transport client  config, sink url config.url config.params, sink network config.data',
    "createHash('sha256').update('a').digest -> crypto#Hash.digest: protects hashed",
    "crypto.createHmac('sha256', 'k').update('a').digest -> crypto#Hmac.digest: protects pseudonymized",
    'cipher.update -> crypto#Cipher.update: protects encrypted',
    'cipher.final -> crypto#Cipher.final: protects encrypted',
    'winston.createLogger().info -> winston#Logger.info: sink log',
    'new Pool({}).query -> pg#Queries.query: source database.query, sink database text values text',
    'Pool -> pg#Pool.constructor: transport client postgresql config',
    'WS -> ws#WebSocket.constructor: transport client  address options',
  ]);
});

test("the project's own tags, on functions, constants, methods and interfaces", () => {
  const { calls } = rolesIn({
    '/app/src/a.ts': `
import { record, mask as hide } from './audit';
/** @sink telemetry event */
export const track = (event: unknown) => {};
interface Port {
  /** @audits */
  keep(id: string): void;
}
class Disk implements Port { keep(id: string) {} }
interface Plain { put(id: string): void }
class Remote implements Plain {
  /** @audits wrapper */
  put(id: string) {}
}
record('x');
hide('x');
track({});
declare const port: Port, plain: Plain;
port.keep('1');
plain.put('1');
new Disk().keep('1');
`,
    '/app/src/audit.ts':
      '/** @audits */\nexport function record(what: string) {}\n/** @protects masked */\nexport const mask = (text: string) => text;',
  });
  expect(calls).toEqual([
    'record -> src/audit.ts#record: audits false',
    'hide -> src/audit.ts#mask: protects masked',
    'track -> src/a.ts#track: sink telemetry event',
    'port.keep -> src/a.ts#Port.keep: audits false',
    'plain.put -> src/a.ts#Remote.put: audits true',
  ]);
});

test('bindings: functions, methods, packages without a model; one that names nothing is reported', () => {
  const { calls, notes } = rolesIn(
    {
      '/app/src/a.ts': `
import { record, Trail, trail } from './audit';
import write from './write.js';
import { seal } from '@acme/vault';
import audit, { log } from '@acme/audit';
record('x');
new Trail().keep('x');
trail.keep('x');
write();
seal('x');
log('x');
log.error('y');
audit.trail.keep('z');
`,
      '/app/src/audit.ts':
        'export const record = (x: string) => {};\nexport class Trail { keep(x: string) {} }\nexport const trail = new Trail();',
      '/app/src/write.ts': 'export default function write() {}',
    },
    {
      audit: [
        { module: './src/audit', export: 'record' },
        { module: './src/audit.ts', export: 'Trail.keep' },
        { module: './src/write', export: 'default' },
        { module: '@acme/audit', export: 'log' },
        { module: '@acme/audit', export: 'default.trail.keep' },
        { module: './src/audit', export: 'recrod' },
        { module: './src/missing', export: 'record' },
      ],
      protects: [{ module: '@acme/vault', export: 'seal', protection: 'encrypted' }],
    },
  );
  expect(calls).toEqual([
    'record -> src/audit.ts#record: audits false',
    'new Trail().keep -> src/audit.ts#Trail.keep: audits false',
    'trail.keep -> src/audit.ts#Trail.keep: audits false',
    'write -> src/write.ts#write: audits false',
    'seal -> @acme/vault#seal: protects encrypted',
    'log -> @acme/audit#log: audits false',
    'audit.trail.keep -> @acme/audit#trail.keep: audits false',
  ]);
  expect(notes).toEqual([
    'unresolved-binding: the binding names `recrod`, which `./src/audit` does not export; did you mean `record`?',
    'unresolved-binding: the binding names the module `./src/missing`, which is not in the project; check the path',
  ]);
});
