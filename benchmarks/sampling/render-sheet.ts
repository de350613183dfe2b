/** The judging sheet for people: each claim with the code and the clause, and nothing else. */
import type { CodeLine, SampledClaim } from './sample.ts';
import type { Sheet } from './write-sample.ts';

export function renderSheet({ seed, policy, projects, claims }: Sheet): string {
  const folders = projects.map(
    ({ folder, findings, labels }) => `- ${folder} (${String(findings)} findings, ${String(labels)} labelled declarations)`,
  );
  return `${[instructions(seed, policy), folders.join('\n'), ...claims.map(renderClaim)].join('\n\n')}\n`;
}

const instructions = (seed: number, policy: string): string => `# Judging sheet

A tool made each claim below about a marked piece of code. Say of each whether it is true, by the code and the clause alone. \`>\` stands before
the lines that a claim is about, and \`^^^\` under the piece itself. Twelve lines around it are shown; open the file if they do not tell.

- **F** claims are findings: a piece of code breaks a clause of the policy. \`right\`: the piece does hold the personal data that is named (or
  does what is named), it does go where the claim says, and the clause forbids it. The policy is stricter than anybody would want: whether it is
  a good policy is not the question. Wrong is also a claim about data that is not about a person, or about code that cannot run.
- **L** claims are labels: a declaration holds personal data of a category. \`right\`: what is stored under this name, in this program, is
  information about a person (or is filled in by or for one), and it is of this category. A name, a title, an address of a thing is not.

Answer \`right\`, \`wrong\` or \`unsure\`; \`unsure\` only when the whole file does not tell. Judge alone, and write one JSON file:

\`\`\`json
{ "reader": "your name", "judgements": { "F01": "right", "F02": "wrong", "L01": "unsure" }, "reasons": { "F02": "a server's name" } }
\`\`\`

\`reasons\` are for claims that are wrong or unsure. Seed ${String(seed)}, policy \`${policy}\`, drawn from:`;

function renderClaim({ id, file, line, claim, clause, categories, code }: SampledClaim | Sheet['claims'][number]): string {
  const named = categories.map(({ id: category, says }) => `- \`${category}\`${says === '' ? '' : ` (${says})`}`);
  return [
    `## ${id}`,
    `${file}:${String(line)}`,
    `Claim: ${claim}`,
    ...(named.length > 0 ? [`Categories:\n\n${named.join('\n')}`] : []),
    ...(clause ? [`Clause:\n\n${fenced('yaml', clause.text === '' ? clause.id : clause.text)}`] : []),
    fenced('text', code.map(renderLine).join('\n')),
  ].join('\n\n');
}

function renderLine({ number, text, mark }: CodeLine): string {
  const shown = `${mark ? '>' : ' '} ${String(number).padStart(5)} | ${text}`;
  // Tabs stay tabs, so that the marks stand below what they are about.
  return mark
    ? `${shown}\n${' '.repeat(8)}| ${text.slice(0, mark.start).replace(/[^\t]/g, ' ')}${'^'.repeat(Math.max(1, mark.end - mark.start))}`
    : shown;
}

/** Code may hold fences itself. */
function fenced(language: string, text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${text}\n${fence}`;
}
