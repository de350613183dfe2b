import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Contestant, Question, Statement, Subject } from './question.ts';

/** What people write without an engine: forbids first, and a switch over who does what. It gives no reasons and owes nothing. */
export async function handWritten({ statements, questions }: Subject): Promise<Contestant> {
  const folder = mkdtempSync(join(tmpdir(), 'hand-written-'));
  try {
    const path = join(folder, 'may.mjs');
    writeFileSync(path, codeOf(statements));
    const { may } = (await import(pathToFileURL(path).href)) as { readonly may: (question: Question) => boolean };
    return { name: 'hand-written', answer: index => may(questions[index]!) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function codeOf(statements: readonly Statement[]): string {
  const checkOf = (name: string, effect: Statement['effect']): string =>
    `function ${name}({ role, action, category, purpose, age, office }) {\n${switchOn(
      ['role', 'action'],
      statements.filter(one => one.effect === effect),
    )}  return false;\n}\n`;
  return `${checkOf('isForbidden', 'forbid')}${checkOf('isPermitted', 'permit')}export const may = question => !isForbidden(question) && isPermitted(question);\n`;
}

function switchOn([part, ...rest]: readonly ('role' | 'action')[], statements: readonly Statement[]): string {
  if (part === undefined) return statements.map(one => `    if (${conditionOf(one)}) return true;\n`).join('');
  const cases = [...new Set(statements.map(one => one[part]))].map(word => {
    const inside = statements.filter(one => one[part] === word);
    return `  case ${JSON.stringify(word)}:\n${switchOn(rest, inside)}    break;\n`;
  });
  return `  switch (${part}) {\n${cases.join('')}  }\n`;
}

function conditionOf({ category, purpose, leastAge, office }: Statement): string {
  return [
    `category === ${JSON.stringify(category)}`,
    `purpose === ${JSON.stringify(purpose)}`,
    ...(leastAge === undefined ? [] : [`age >= ${leastAge}`]),
    ...(office === undefined ? [] : [`office === ${JSON.stringify(office)}`]),
  ].join(' && ');
}
