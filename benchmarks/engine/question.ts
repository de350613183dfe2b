/** What every engine is told and asked: the same statements, and the same requests, of which each says everything. */
export interface Statement {
  readonly id: string;
  readonly effect: 'permit' | 'forbid';
  readonly role: string;
  readonly action: string;
  readonly category: string;
  readonly purpose: string;
  /** In years. */
  readonly leastAge?: number;
  readonly office?: string;
}

export interface Question {
  readonly role: string;
  readonly action: string;
  readonly category: string;
  readonly purpose: string;
  readonly age: number;
  readonly office: string;
}

export interface Subject {
  readonly statements: readonly Statement[];
  readonly questions: readonly Question[];
}

/** An engine that has read the statements. `true` is allow. Preparation is not measured. */
export interface Contestant {
  readonly name: string;
  readonly answer: (index: number) => boolean | Promise<boolean>;
}

const wordsOf = (name: string, count: number): readonly string[] => Array.from({ length: count }, (_, index) => `${name}${index}`);

export const roles = wordsOf('role', 10);
export const actions = ['read', 'update', 'export', 'delete'];
export const categories = wordsOf('data.kind', 40);
export const purposes = wordsOf('purpose', 8);
export const offices = ['berlin', 'dublin', 'paris'];
const ages = [12, 16, 18, 40];

/** One forbid to four permits; a third asks for an age, a third for an office. Half of the questions are about what some statement speaks of. */
export function makeSubject(statementCount: number, questionCount: number): Subject {
  const pick = picker(statementCount);
  const scope = (): Omit<Statement, 'id' | 'effect'> => ({
    role: pick(roles),
    action: pick(actions),
    category: pick(categories),
    purpose: pick(purposes),
  });
  const statements = Array.from({ length: statementCount }, (_, index): Statement => {
    const condition = [{}, { leastAge: pick([16, 18]) }, { office: pick(offices) }][index % 3];
    return { id: `s${index}`, effect: index % 5 === 4 ? 'forbid' : 'permit', ...scope(), ...condition };
  });
  const questions = Array.from({ length: questionCount }, (_, index): Question => {
    const { role, action, category, purpose } = index % 2 === 0 ? pick(statements) : scope();
    return { role, action, category, purpose, age: pick(ages), office: pick(offices) };
  });
  return { statements, questions };
}

/** The same choices in every run (Lehmer's generator). */
function picker(seed: number): <T>(list: readonly T[]) => T {
  let state = (seed * 7919) % 2_147_483_647 || 1;
  return <T>(list: readonly T[]): T => {
    state = (state * 48_271) % 2_147_483_647;
    return list[state % list.length]!;
  };
}
