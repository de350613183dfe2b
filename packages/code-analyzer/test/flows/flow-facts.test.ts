import { describe, expect, it } from 'vitest';
import type { Flow } from '../../src/facts.ts';
import { findTestFlows } from './create-test-flows.ts';

const user = 'interface User { id: string; /** @personal contact.email */ email: string }\n';

function onlyFlow(text: string): Flow {
  const { flows } = findTestFlows({ '/app/a.ts': user + text });
  expect(flows).toHaveLength(1);
  return flows[0]!;
}

describe('a flow', () => {
  it('tells its steps in the order of travel', () => {
    const flow = onlyFlow(`
      function greet(text: string) { console.log('hello ' + text); }
      function run(user: User) {
        const { email } = user;
        const line = email.trim();
        greet(line);
      }`);
    expect(flow.source.text).toBe('line');
    expect(flow.sink).toMatchObject({ text: 'greet', name: 'console.log' });
    expect(flow.steps.map(step => step.says)).toEqual([
      expect.stringContaining('email'),
      'taken out as `email`',
      'assigned to `line`',
      'passed to `greet`',
      'log through `console.log`',
    ]);
  });

  it('tells where each category comes from, and what two ways share once', () => {
    const flow = onlyFlow(`
      interface Order { /** @personal contact.phone */ readonly phone: string }
      function show(row: object) { console.log(row); }
      function run(user: User, order: Order) {
        const row = { to: user.email, by: order.phone };
        show(row);
      }`);
    const says = flow.steps.map(step => step.says);
    expect(says.filter(text => /^contact\.(email|phone): /.test(text))).toHaveLength(2);
    expect(says.filter(text => text === 'passed to `show`')).toHaveLength(1);
    expect(says.at(-1)).toBe('log through `console.log`');
  });

  it('tells what the whole value holds, from the source down', () => {
    const flow = onlyFlow('function run(order: { user: User; lines: string[] }) { console.log({ order }); }');
    expect(flow.source.text).toBe('order');
    expect(flow.labels.map(label => label.path)).toEqual([['user', 'email']]);
  });

  it.each([
    ['function run(user: User) { console.log(user.email); }', 'user.id'],
    ['function run(user?: User) { console.log(user?.email); }', 'user?.id'],
    ['function run(user: User) { console.log(user); }', 'user.id'],
    ['function run(order: { user: User }) { console.log(`${order.user.email}`); }', 'order.user.id'],
    ['function run(load: () => User) { console.log(load().email); }', undefined],
    ['function run({ email }: User) { console.log({ email }); }', undefined],
    ['function run(user: { uuid: string; email: string }) { console.log(user.email); }', 'user.uuid'],
    ['function run(user: { name: string; email: string }) { console.log(user.email); }', undefined],
    ['function run(user: { /** @personal identity.gov-id */ id: string; email: string }) { console.log(user.email); }', undefined],
  ])('%s: %s may stand instead', (text, instead) => {
    expect(onlyFlow(text).identifierInstead).toBe(instead);
  });

  it('is found whatever other file is asked for first', () => {
    const files = {
      '/app/log.ts':
        'export function write(text: string) { console.log(text); }\nexport const writeAll = (all: string[]) => all.forEach(write);',
      '/app/user.ts': `${user}import { write as put, writeAll } from './log';\nexport function run(one: User) { put(one.email); writeAll([one.email]); }`,
    };
    const { context, flows } = findTestFlows(files);
    expect(flows.map(flow => [flow.source.file, flow.source.text])).toEqual([
      ['/app/user.ts', 'one.email'],
      ['/app/user.ts', 'one.email'],
    ]);
    const again = findTestFlows(files);
    const backwards = [...context.compiler.files].reverse().flatMap(file => again.find(again.context.compiler.sourceFile(file)!));
    expect(backwards).toEqual(flows);
  });

  it('needs a channel that is known', () => {
    const { flows } = findTestFlows({
      '/app/a.ts': `${user}/** @sink queue message */\ndeclare function publish(topic: string, message: object): void;\nfunction run(user: User) { publish(user.email, { id: user.id }); publish('x', user); }`,
    });
    expect(flows.map(flow => [flow.channel, flow.source.text])).toEqual([['queue', 'user']]);
  });

  it('leaves an unknown callee to coverage', () => {
    const { flows, notes } = findTestFlows({
      '/app/a.ts': `${user}import { hide } from 'nowhere';\nfunction run(user: User) { console.log(hide(user.email)); }`,
    });
    expect(flows).toEqual([]);
    expect(notes.map(note => [note.kind, note.subject])).toContainEqual(['unknown-callee', 'hide']);
  });
});
