/** Ten ways out, each of another rule. */
export interface Sink {
  readonly name: string;
  readonly rule: string;
  /** Of whatever file the leak is in; `NN` keeps its names apart from all others. */
  readonly imports: string;
  /** A statement that leaks an expression. */
  readonly leak: (value: string) => string;
}

export const sinks: readonly Sink[] = [
  {
    name: 'console.log',
    rule: 'no-personal-data-in-logs',
    imports: '',
    leak: value => `console.log('seen', ${value});`,
  },
  {
    name: 'thrown Error',
    rule: 'no-personal-data-in-errors',
    imports: '',
    leak: value => `if (Date.now() === 0) throw new Error('cannot go on with ' + ${value});`,
  },
  {
    name: 'query of a URL',
    rule: 'no-personal-data-in-urls',
    imports: '',
    leak: value => `void fetch('https://seeds.example.com/seen?of=' + encodeURIComponent(String(${value})));`,
  },
  {
    name: 'localStorage',
    rule: 'no-personal-data-in-client-storage',
    imports: '',
    leak: value => `localStorage.setItem('seen', String(${value}));`,
  },
  {
    name: 'document.cookie',
    rule: 'no-personal-data-in-cookies',
    imports: '',
    leak: value => `document.cookie = 'seen=' + String(${value}) + '; secure; samesite=lax';`,
  },
  {
    name: 'Sentry.captureMessage',
    rule: 'no-personal-data-in-telemetry',
    imports: `import * as sentryNN from '@sentry/browser';`,
    leak: value => `sentryNN.captureMessage('seen ' + String(${value}));`,
  },
  {
    name: 'prompt of OpenAI',
    rule: 'no-personal-data-in-prompts',
    imports: `import OpenAINN from 'openai';`,
    leak: value =>
      `void new OpenAINN().chat.completions.create({ model: 'gpt-4o', messages: [{ role: 'user', content: 'seen ' + String(${value}) }] });`,
  },
  {
    name: 'JSON Web Token',
    rule: 'no-personal-data-in-tokens',
    imports: `import * as tokensNN from 'jsonwebtoken';`,
    leak: value => `tokensNN.sign({ seen: ${value} }, process.env.SEED ?? '');`,
  },
  {
    name: 'mail through Resend',
    rule: 'no-undeclared-recipient',
    imports: `import { Resend as ResendNN } from 'resend';`,
    leak: value =>
      `void new ResendNN(process.env.SEED).emails.send({ from: 'a@example.com', to: 'b@example.com', subject: 'seen', text: String(${value}) });`,
  },
  {
    name: 'file',
    rule: 'no-unencrypted-storage',
    imports: `import { writeFileSync as writeFileSyncNN } from 'node:fs';`,
    leak: value => `writeFileSyncNN('seen.txt', String(${value}));`,
  },
];
