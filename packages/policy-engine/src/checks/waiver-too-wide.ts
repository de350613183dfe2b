import type { WaiverSource } from '../document/policy-document.ts';
import type { Check } from './check.ts';

/** A waiver for every file and every category would turn a rule off, and nobody could say what has been accepted. */
export const waiverTooWide: Check = {
  name: 'waiver-too-wide',
  find: ({ policy, entry }) =>
    policy.waivers
      .filter(({ source }) => source.file === entry && meansEveryFile(source) && meansEveryCategory(source))
      .map(({ source }) => ({
        name: 'waiver-too-wide',
        severity: 'error',
        file: source.file,
        span: source.scopeSpan,
        message: `the waiver \`${source.id}\` covers everything that \`${source.rule?.text ?? 'the rule'}\` finds`,
        help: 'name the files or the categories that it is about',
      })),
};

// `**`, and `**` with `*` or `*.ts` behind it: a kind of file narrows nothing in a project of such files.
const everyFile = /^(?:\.?\/)?(?:\*\*?\/)*\*\*?(?:\.(?:\*|[cm]?[jt]sx?|\{[^{}/]*\}))?$/;

function meansEveryFile({ files }: WaiverSource): boolean {
  return files.length === 0 || files.map(({ text }) => text.replace(/\/+$/, '')).some(glob => isRoot(glob) || isEveryFile(glob));
}

/** A folder means all below. */
const isRoot = (glob: string): boolean => glob === '' || glob === '.';

const isEveryFile = (glob: string): boolean => glob.includes('**') && everyFile.test(glob);

function meansEveryCategory({ categories }: WaiverSource): boolean {
  return categories === undefined || (categories.kind === 'patterns' && categories.patterns.some(({ text }) => text === '**'));
}
