/** Every finding and every labelled declaration of a project, as claims that can be judged. */
import { createHash } from 'node:crypto';
import { noBindings, openAnalysis, type Label, type LabelledPlace } from '@proviso/code-analyzer';
import { builtinPack, nodeFileAccess, openProject, type Finding, type Place, type Project } from '@proviso/linter';
import type { CompiledPolicy } from '@proviso/policy-engine';
import { vocabularyOfPolicy } from '../../packages/linter/src/vocabulary-of-policy.ts';
import { codeAround, type SampledClaim } from './sample.ts';

/** A claim that is not drawn yet: it has no number, and its code is not cut out. */
export interface Claim extends Omit<SampledClaim, 'id' | 'code' | 'line'> {
  /** Equal for the same claim about the same text, in whichever folder the file lies. */
  readonly key: string;
  readonly readCode: () => SampledClaim['code'];
}

export interface Collected {
  readonly files: number;
  readonly claims: readonly Claim[];
}

export function collectClaims(root: string, policy: string): Collected {
  const files = nodeFileAccess();
  const project = openProject({ root, files, policy, pack: builtinPack, now: new Date() });
  const wrong = project.diagnostics.filter(({ severity }) => severity === 'error');
  if (wrong.length > 0 || !project.policy) throw new Error(`${root}: ${wrong.map(({ message }) => message).join('; ')}`);
  const { policy: compiled } = project;
  const analysis = openAnalysis(
    { root, files, include: [], exclude: [] },
    { vocabulary: vocabularyOfPolicy(compiled), bindings: noBindings, bindingsBase: root },
  );
  const declarationsIn = (file: string): readonly LabelledPlace[] => {
    const described = analysis.describe(file, { stages: ['labels'] });
    return 'problem' in described ? [] : described.stages.flatMap(({ data }) => data as readonly LabelledPlace[]);
  };
  const claims = project.files.flatMap(file => [
    ...project.findingsOf(file).map(finding => findingClaim(finding, { project, compiled })),
    ...declarationsIn(file).flatMap(declaration => labelClaim(declaration, { project, compiled })),
  ]);
  return { files: project.files.length, claims };
}

interface Judged {
  readonly project: Project;
  readonly compiled: CompiledPolicy;
}

function findingClaim(finding: Finding, judged: Judged): Claim {
  const { rule, severity, evidence, message, clause, categories } = finding;
  return {
    ...placed('finding', `${rule}: ${message}`, finding, judged.project),
    claim: message,
    ...(clause && { clause: { id: clause.id, text: '' } }),
    categories: categories.map(id => declared(id, judged.compiled)),
    hidden: { rule, severity, ...(evidence && { evidence }) },
  };
}

/** Only what is labelled by itself and here: a name whose type holds something elsewhere repeats another claim. */
function labelClaim({ labels, text, ...place }: LabelledPlace, { project, compiled }: Judged): readonly Claim[] {
  const own = labels.find(label => label.path.length === 0 && isAt(label, place));
  if (!own) return [];
  const whose = own.subject === undefined ? '' : `, of a ${own.subject}`;
  return [
    {
      ...placed('label', `${own.category} ${text}`, place, project),
      claim: `\`${text}\` holds ${own.category}${whose}: personal data of that category about a person`,
      categories: [declared(own.category, compiled)],
      hidden: { evidence: own.evidence },
    },
  ];
}

const isAt = ({ declaredAt }: Label, { file, span }: Place): boolean => declaredAt.file === file && declaredAt.span.start === span.start;

function placed(
  kind: Claim['kind'],
  what: string,
  { file, span }: Place,
  project: Project,
): Pick<Claim, 'kind' | 'file' | 'key' | 'readCode'> {
  const text = project.textOf(file) ?? '';
  const digest = createHash('sha256').update(text).digest('hex');
  return { kind, file, key: `${kind} ${digest} ${String(span.start)} ${what}`, readCode: () => codeAround(text, span) };
}

function declared(id: string, { categories }: CompiledPolicy): SampledClaim['categories'][number] {
  const found = categories.find(category => category.id === id);
  const says = found ? [found.sensitivity, ...(found.dpv === undefined ? [] : [found.dpv]), ...(found.laws ?? [])] : [];
  return { id, says: says.join(', ') };
}
