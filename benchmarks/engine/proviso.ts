import { allObligations, compile, decide, loadPolicy, type CompiledPolicy, type Policy, type Request } from '@proviso/policy-engine';
import { categories, offices, purposes, roles, type Contestant, type Question, type Statement, type Subject } from './question.ts';

/** The statements as a policy file, a line for each key, as people write them. */
export function policyText(statements: readonly Statement[]): string {
  const blockOf = (ids: readonly string[], value: string): string => ids.map(id => `    ${id}: ${value}\n`).join('');
  return `proviso: policy/v1
id: benchmark/policy
version: 1.0.0
vocabulary:
  categories:
${blockOf(categories, '{ sensitivity: personal }')}  purposes:
${blockOf(purposes, '{}')}  roles:
${blockOf(roles, '{}')}  attributes:
    context.office: { enum: [${offices.join(', ')}] }
statements:
${statements.map(statementText).join('')}`;
}

function statementText({ id, effect, role, action, category, purpose, leastAge, office }: Statement): string {
  const conditions = [
    ...(leastAge === undefined ? [] : [`subject.age >= ${leastAge}`]),
    ...(office === undefined ? [] : [`context.office == ${office}`]),
  ];
  return [
    `  - id: ${id}`,
    `    ${effect}: { actor: ${role}, action: ${action}, category: ${category}, purpose: ${purpose} }`,
    ...(effect === 'permit' ? ['    legal: { basis: contract }', '    audit: basic'] : []),
    ...(conditions.length === 0 ? [] : [`    when: [ ${conditions.join(', ')} ]`]),
    '',
  ].join('\n');
}

export function compileText(text: string): CompiledPolicy {
  const { policy, diagnostics } = compile('benchmark.policy.yaml', { readFile: () => text, now: new Date() });
  if (policy === undefined) throw new Error(JSON.stringify(diagnostics.filter(({ severity }) => severity === 'error').slice(0, 3)));
  return policy;
}

export function loadText(text: string): Policy {
  const loaded = loadPolicy(compileText(text));
  if (!loaded.ok) throw new Error(loaded.problem);
  return loaded.policy;
}

export function requestOf({ role, action, category, purpose, age, office }: Question): Request {
  return { actor: { role }, action, categories: [category], purpose, subject: { age }, context: { office } };
}

/** The whole decision: outcome, reasons and obligations. */
export function proviso({ statements, questions }: Subject): Contestant {
  const policy = loadText(policyText(statements));
  const requests = questions.map(requestOf);
  const settings = { now: new Date(), supports: allObligations };
  return { name: 'proviso', answer: index => decide(policy, requests[index]!, settings).outcome === 'allow' };
}
