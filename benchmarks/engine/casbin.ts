import { newEnforcer, newModelFromString } from 'casbin';
import type { Contestant, Subject } from './question.ts';

const model = `
[request_definition]
r = role, action, category, purpose, age, office
[policy_definition]
p = role, action, category, purpose, leastAge, office, eft
[policy_effect]
e = some(where (p.eft == allow)) && !some(where (p.eft == deny))
[matchers]
m = r.role == p.role && r.action == p.action && r.category == p.category && r.purpose == p.purpose && r.age >= p.leastAge && (p.office == "" || r.office == p.office)
`;

export async function casbin({ statements, questions }: Subject): Promise<Contestant> {
  const enforcer = await newEnforcer(newModelFromString(model));
  for (const { role, action, category, purpose, leastAge = 0, office = '', effect } of statements)
    await enforcer.addPolicy(role, action, category, purpose, String(leastAge), office, effect === 'permit' ? 'allow' : 'deny');
  return {
    name: 'casbin',
    answer: index => {
      const { role, action, category, purpose, age, office } = questions[index]!;
      return enforcer.enforceSync(role, action, category, purpose, age, office);
    },
  };
}
