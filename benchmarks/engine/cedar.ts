import { setFlagsFromString } from 'node:v8';
import * as cedar from '@cedar-policy/cedar-wasm/nodejs';
import { allObligations, cedarEntities, cedarRequests, exportCedar } from '@proviso/policy-engine';
import { loadText, policyText, requestOf } from './proviso.ts';
import type { Contestant, Subject } from './question.ts';

// The V8 of Node 20 aborts now and then when it takes back the inlining of a call of WebAssembly.
if (process.versions.node.startsWith('20.')) setFlagsFromString('--no-turbo-inline-js-wasm-calls');

/** Policies are parsed once, requests are ready in its JSON form. */
export function cedarWasm({ statements, questions }: Subject): Contestant {
  const policy = loadText(policyText(statements));
  const id = `benchmark-${statements.length}`;
  const parsed = cedar.preparsePolicySet(id, { staticPolicies: exportCedar(policy.compiled, { supports: allObligations }).policies });
  if (parsed.type === 'failure') throw new Error(JSON.stringify(parsed.errors));
  const entities = cedarEntities(policy.compiled).map(({ uid, attrs, parents }) => ({ uid, attrs, parents: [...parents] }));
  const calls = questions.map(question => {
    const [{ principal, action, resource, context }] = cedarRequests(policy, requestOf(question)) as [
      ReturnType<typeof cedarRequests>[number],
    ];
    return { principal, action, resource, context: context as cedar.Context, entities, preparsedPolicySetId: id };
  });
  return {
    name: 'cedar-wasm',
    answer: index => {
      const answer = cedar.statefulIsAuthorized(calls[index]!);
      if (answer.type === 'failure') throw new Error(JSON.stringify(answer.errors));
      return answer.response.decision === 'allow';
    },
  };
}
