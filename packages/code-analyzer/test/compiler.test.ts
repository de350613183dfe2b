import { expect, test } from 'vitest';
import { syntax, type CallLike, type Compiler, type Node } from '../src/program/compiler.ts';
import { createTestCompiler } from './create-test-compiler.ts';

function nodesIn(compiler: Compiler, file: string, select: (node: Node) => boolean): Node[] {
  const found: Node[] = [];
  const visit = (node: Node): void => {
    if (select(node)) found.push(node);
    syntax.forEachChild(node, visit);
  };
  const source = compiler.sourceFile(file);
  if (source) visit(source);
  return found;
}

function callIn(compiler: Compiler, file: string, text: string): CallLike {
  const [call] = nodesIn(
    compiler,
    file,
    node => (syntax.isCallExpression(node) || syntax.isNewExpression(node)) && node.getText().startsWith(text),
  );
  if (!call) throw new Error(`no call ${text}`);
  return call as CallLike;
}

test('a call of a model is resolved to its tagged declaration in every form of import', () => {
  const imports = [
    "import pino from 'pino';",
    "import { pino } from 'pino';",
    "import * as pino from 'pino';",
    "import pino = require('pino');",
    "const pino = require('pino');",
    "const { default: pino } = await import('pino');",
  ];
  const seen = imports.map((line, index) => {
    const file = `/app/src/a${index}.ts`;
    const compiler = createTestCompiler({ [file]: `${line}\nconst log = pino({});\nlog.info('hi');\nexport {};` });
    const [callee] = compiler.calleesOf(callIn(compiler, file, 'log.info'));
    return `${line} ${
      callee
        ? compiler
            .tagsOf(callee)
            .map(tag => `@${tag.name} ${tag.text}`)
            .join()
        : '-'
    }`;
  });
  expect(seen).toEqual(imports.map(line => `${line} @sink log`));
});

test('require in JavaScript is resolved', () => {
  const compiler = createTestCompiler({ '/app/a.js': "const pino = require('pino');\nconst log = pino();\nlog.warn({});" });
  expect(
    compiler
      .calleesOf(callIn(compiler, '/app/a.js', 'log.warn'))
      .flatMap(compiler.tagsOf)
      .map(tag => tag.text),
  ).toEqual(['log']);
});

test('what comes from a module without source or model is a stub, through calls and members', () => {
  const compiler = createTestCompiler({
    '/app/a.ts':
      "import Stripe, { type Event } from 'nowhere';\nconst s = new Stripe('k');\nconst customer = await s.customers.retrieve('x');\nconst c: Stripe.Customer = customer;\nconst e: Event = null!;\nexport { c, e };",
  });
  const names = nodesIn(compiler, '/app/a.ts', syntax.isVariableDeclaration);
  expect(names.map(node => compiler.describe(compiler.typeOf(node))).map(type => `${type.known} ${type.stub}`)).toEqual([
    'stub nowhere',
    'stub nowhere',
    'stub nowhere#Customer',
    'stub nowhere#Event',
  ]);
});

test('console comes from the model', () => {
  const compiler = createTestCompiler({ '/app/a.ts': 'console.log(1); process.stdout.write(String(process.env.HOME));' });
  expect(
    compiler
      .calleesOf(callIn(compiler, '/app/a.ts', 'console.log'))
      .flatMap(compiler.tagsOf)
      .map(tag => tag.text),
  ).toEqual(['log']);
  expect(
    compiler
      .calleesOf(callIn(compiler, '/app/a.ts', 'process.stdout.write'))
      .flatMap(compiler.tagsOf)
      .map(tag => tag.text),
  ).toEqual(['log data']);
});
