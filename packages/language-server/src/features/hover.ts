import type { Label, Project, Span } from '@proviso/linter';
import type { CompiledPolicy, CompiledSafeguards } from '@proviso/policy-engine';

export interface Hover {
  readonly span: Span;
  readonly markdown: string;
}

/** What is known about personal data at an offset, and what the policy says about it. Nothing where no label is. */
export function hoverAt(project: Project, file: string, offset: number): Hover | undefined {
  const place = project.labelledAt(file, offset);
  if (!place || place.labels.length === 0) return undefined;
  const policy = project.policyOf(file);
  const parts = [
    place.labels.length === 1 ? place.labels.map(describeOne).join('') : describeMany(place.labels),
    ...(policy ? [describeClauses(policy, unique(place.labels.map(label => label.category)))] : []),
  ];
  return { span: place.span, markdown: parts.join('\n\n') };
}

function describeOne(label: Label): string {
  const what = label.path.length > 0 ? `${code(label.category)} in ${code(label.path.join('.'))}` : code(label.category);
  const whose = label.subject === undefined ? '' : ` of a ${plain(label.subject)}`;
  return [
    `**Personal data** ${what}${whose}`,
    `Known by ${evidenceWords[label.evidence]}: ${label.because}.`,
    ...protectionNotes(label),
  ].join('  \n');
}

/** A whole record may hold dozens of labels; a hover is read at a glance. */
const mostShown = 8;

function describeMany(labels: readonly Label[]): string {
  const lines = labels.slice(0, mostShown).map(label => {
    const where = label.path.length > 0 ? `${code(label.path.join('.'))}: ` : '';
    return `- ${[`${where}${code(label.category)} by ${evidenceWords[label.evidence]}`, ...protectionNotes(label)].join('. ')}`;
  });
  const more = labels.length - lines.length;
  return [`**Personal data**, ${labels.length} kinds`, '', ...lines, ...(more > 0 ? [`- … and ${more} more`] : [])].join('\n');
}

function protectionNotes({ protections, weakProtections }: Label): readonly string[] {
  return [
    ...(protections.length > 0 ? [`Protected: ${protections.join(', ')}.`] : []),
    ...(weakProtections.length > 0 ? [`Does not count as protection: ${weakProtections.map(code).join(', ')}.`] : []),
  ];
}

const evidenceWords: Readonly<Record<Label['evidence'], string>> = {
  annotated: 'annotation',
  schema: 'schema',
  type: 'type',
  name: 'name alone',
};

function describeClauses(policy: CompiledPolicy, categories: readonly string[]): string {
  const title = `Policy ${code(policy.id)} ${plain(policy.version)}`;
  const clauses = clausesAbout(policy.safeguards, categories);
  if (clauses.length === 0) return `${title} asks for no safeguard here.`;
  return [`${title}:`, ...clauses.map(clause => `- ${code(clause.id)}: ${clause.says}${legalNote(clause.legal)}`)].join('\n');
}

interface Clause {
  readonly id: string;
  readonly says: string;
  readonly legal: readonly string[];
}

function clausesAbout(safeguards: CompiledSafeguards, categories: readonly string[]): readonly Clause[] {
  const speaksAboutOne = (safeguard: { readonly categories: readonly string[] }): boolean =>
    safeguard.categories.some(category => categories.includes(category));
  const protect = safeguards.protect.filter(speaksAboutOne).map(({ id, legal, channels, accept }) => ({
    id,
    legal,
    says: accept.length > 0 ? `into ${channels.join(', ')} only ${either(accept)}` : `never into ${channels.join(', ')}`,
  }));
  const audit = safeguards.audit.filter(speaksAboutOne).map(({ id, legal, actions, fields }) => ({
    id,
    legal,
    says: `${actions.join(', ')} only with an audit record${fields.length > 0 ? ` (${fields.join(', ')})` : ''}`,
  }));
  return [...protect, ...audit];
}

function legalNote(legal: readonly string[]): string {
  return legal.length > 0 ? ` (${legal.map(plain).join(', ')})` : '';
}

function either(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length > 1 ? `${words.slice(0, -1).join(', ')} or ${last}` : last;
}

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}

/** Text of a policy inside Markdown: a name must not become markup. */
function plain(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|~]/g, '\\$&');
}

function code(text: string): string {
  return text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``;
}
