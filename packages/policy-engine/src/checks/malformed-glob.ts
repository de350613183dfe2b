import type { Diagnostic } from '../diagnostic.ts';
import type { Reference } from '../document/policy-document.ts';
import type { Check } from './check.ts';

/** Globs are relative to the root of the project and written with forward slashes, on every system. A group that is repeated can take a matcher hours. */
export const malformedGlob: Check = {
  name: 'malformed-glob',
  find: ({ policy }) => policy.waivers.flatMap(({ source }) => source.files.flatMap(findMistake)),
};

/** No path is longer, and a matcher of a longer glob would take its time. */
const longest = 1_000;

function findMistake({ text, file, span }: Reference): readonly Diagnostic[] {
  const mistake = mistakeOf(text);
  return mistake === undefined ? [] : [{ name: 'malformed-glob', severity: 'error', file, span, ...mistake }];
}

function mistakeOf(glob: string): Pick<Diagnostic, 'message' | 'help'> | undefined {
  if (glob.length > longest) return { message: `a glob of ${glob.length.toLocaleString('en')} characters`, help: 'write a shorter one' };
  if (isAbsolute.test(glob))
    return { message: `\`${glob}\` begins outside of the project`, help: 'write it relative to the root of the project' };
  if (backslash.test(glob))
    return { message: `\`${glob}\` matches no file`, help: `write \`${glob.replace(/\\+/g, '/')}\`, on Windows too` };
  if (upwards.test(glob)) return { message: `\`${glob}\` leads out of the project`, help: 'write it relative to the root of the project' };
  if (/^!(?!\()/.test(glob)) return { message: `\`${glob}\` means every file but those`, help: 'name the files that are meant' };
  if (/[*+]\(/.test(glob)) return { message: `\`${glob}\` repeats a group`, help: 'write `*`, or the alternatives: `{a,b}`' };
  return undefined;
}

const isAbsolute = /^(?:[/\\]|[A-Za-z]:[/\\])/;

const upwards = /(?:^|\/)\.\.(?:\/|$)/;

/** Before a sign that a glob gives a meaning to, it takes the meaning away; no name of a file has a star. */
const backslash = /\\(?![[\](){}!+@$])/;
