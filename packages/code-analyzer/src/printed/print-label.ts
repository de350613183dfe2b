import type { Label } from '../facts.ts';

/** `contact.email of patient at rows.email, by its schema, masked: column …` */
export function printLabel({ category, subject, path, evidence, protections, weakProtections, because }: Label): string {
  const whose = subject === undefined ? '' : ` of ${subject}`;
  const where = path.length === 0 ? '' : ` at .${path.join('.')}`;
  const weak = weakProtections.map(name => `only ${name}`);
  const done = [...protections, ...weak].map(word => `, ${word}`).join('');
  return `${category}${whose}${where}, by ${evidence}${done}: ${because}`;
}

/** The same in a few words, where the declaration is not what matters. */
export function printShortLabel({ category, path, evidence, protections, weakProtections }: Label): string {
  const where = path.length === 0 ? '' : ` at .${path.join('.')}`;
  const done = [...protections, ...weakProtections.map(name => `only ${name}`)].map(word => `, ${word}`).join('');
  return `${category}${where} by ${evidence}${done}`;
}
