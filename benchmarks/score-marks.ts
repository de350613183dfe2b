/** How much of what somebody marked who had not seen the rules is found. See fixtures/blind-marks/README.md. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { builtinPack, nodeFileAccess, openProject, type Finding } from '@proviso/linter';
import { repositoryRoot } from '../tools/import-graph/house.ts';

const folder = join(repositoryRoot, 'fixtures/blind-marks');

const rules = {
  'third-parties': 'no-undeclared-recipient',
  'client-storage': 'no-personal-data-in-client-storage',
  cookies: 'no-personal-data-in-cookies',
  'weak-protection': 'no-weak-protection',
  prompts: 'no-personal-data-in-prompts',
  telemetry: 'no-personal-data-in-telemetry',
} as const;
type Family = keyof typeof rules;
const families = Object.keys(rules) as readonly Family[];

interface Mark {
  readonly expected: boolean;
  readonly family: Family;
  /** `shop/lib/mail.ts:27` */
  readonly place: string;
}

/** Something that is found, with every line that it stands on: of what brings the data, and of the call at the end of the trace. */
interface Found {
  readonly rule: string;
  readonly message: string;
  readonly places: ReadonlySet<string>;
}

/** A mark whose finding stands on another line or comes from another rule, which a person looked at. */
interface Elsewhere {
  readonly mark: string;
  readonly found: string;
  readonly rule: string;
  readonly why: string;
}

interface FamilyScore {
  found: number;
  elsewhere: number;
  missed: number;
  clean: number;
  cleanHit: number;
}

export interface MarksScore {
  readonly families: Readonly<Record<Family, FamilyScore>>;
  /** A line for each mark that is missed, and each clean line that is hit. */
  readonly said: readonly string[];
}

export function scoreMarks(): MarksScore {
  const elsewhere = JSON.parse(readFileSync(join(folder, 'elsewhere.json'), 'utf8')) as readonly Elsewhere[];
  const projects = readdirSync(folder, { withFileTypes: true }).flatMap(entry => (entry.isDirectory() ? [join(folder, entry.name)] : []));
  const marks = projects.flatMap(marksIn);
  const findings = projects.flatMap(findingsIn);
  const scores = Object.fromEntries(
    families.map(family => [family, { found: 0, elsewhere: 0, missed: 0, clean: 0, cleanHit: 0 }]),
  ) as Record<Family, FamilyScore>;
  const isFound = (rule: string, place: string): Found | undefined =>
    findings.find(found => found.rule === rule && found.places.has(place));
  const said = marks.flatMap(({ expected, family, place }) => {
    const score = scores[family];
    const found = isFound(rules[family], place);
    if (!expected) {
      score.clean++;
      if (found) score.cleanHit++;
      return found ? [`wrong   ${place}  ${found.rule}  ${found.message}`] : [];
    }
    const isElsewhere = elsewhere.some(other => other.mark === place && isFound(other.rule, other.found));
    score[found ? 'found' : isElsewhere ? 'elsewhere' : 'missed']++;
    return found || isElsewhere ? [] : [`missed  ${place}  ${rules[family]}`];
  });
  return { families: scores, said };
}

/** Prints the score. */
export function reportMarks(): boolean {
  const { families: scores, said } = scoreMarks();
  for (const line of said) console.log(line);
  console.table(scores);
  return true;
}

function marksIn(project: string): readonly Mark[] {
  const files = readdirSync(project, { recursive: true, encoding: 'utf8' }).filter(name => /\.tsx?$/.test(name));
  return files.sort().flatMap(name =>
    readFileSync(join(project, name), 'utf8')
      .split('\n')
      .flatMap((line, index) => {
        const [, kind, family] = /\/\/ (EXPECT|CLEAN) ([\w-]+)\s*$/.exec(line) ?? [];
        if (family === undefined) return [];
        if (!isFamily(family)) throw new Error(`${name}:${String(index + 1)} marks \`${family}\`, which is no family`);
        return [{ expected: kind === 'EXPECT', family, place: placeOf(join(project, name), index + 1) }];
      }),
  );
}

const isFamily = (word: string): word is Family => word in rules;
const placeOf = (file: string, line: number): string => `${relative(folder, file).replaceAll('\\', '/')}:${String(line)}`;

function findingsIn(root: string): readonly Found[] {
  const project = openProject({
    root: root.replaceAll('\\', '/'),
    files: nodeFileAccess(),
    pack: builtinPack,
    now: new Date('2026-11-22T12:00:00Z'),
  });
  const invalid = project.diagnostics.filter(({ severity }) => severity === 'error');
  if (invalid.length > 0) throw new Error(invalid.map(({ file, message }) => `${file}: ${message}`).join('\n'));
  const linesOf = (file: string, { start, end }: Finding['span']): readonly string[] => {
    const text = project.textOf(file) ?? '';
    const [first, last] = [start, end].map(offset => text.slice(0, offset).split('\n').length) as [number, number];
    return Array.from({ length: last - first + 1 }, (_, nth) => placeOf(file, first + nth));
  };
  return project.files.flatMap(file =>
    project.findingsOf(file).map(({ rule, message, span, trace }) => {
      const end = trace.at(-1);
      return { rule, message, places: new Set([...linesOf(file, span), ...(end ? linesOf(end.file, end.span) : [])]) };
    }),
  );
}
