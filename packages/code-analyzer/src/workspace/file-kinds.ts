/** What the name of a file says about it. */
export type FileKind = 'source' | 'declarations' | 'schema' | 'json' | 'unsupported' | 'other';

/** Languages that hold code which we cannot read yet: counted, so that nobody takes them for clean. */
const unsupported = /\.(svelte|astro|coffee)$/;

export function kindOfFile(name: string): FileKind {
  if (/\.d\.([\w-]+\.)?[cm]?ts$/.test(name)) return 'declarations';
  if (/\.[cm]?[jt]sx?$/.test(name)) return /\.[cm][jt]sx$/.test(name) ? 'other' : 'source';
  if (name.endsWith('.vue')) return 'source';
  if (name.endsWith('.prisma')) return 'schema';
  if (name.endsWith('.json')) return 'json';
  return unsupported.test(name) ? 'unsupported' : 'other';
}

export const isScript = (name: string): boolean => /\.[cm]?jsx?$/.test(name);

export const sizeLimit = 1_000_000;

/** Why the text of a script should not be analysed: written by a machine for a machine. */
export function isMinified(name: string, text: string): boolean {
  if (!isScript(name)) return false;
  if (/[.-]min\.[cm]?js$/.test(name)) return true;
  return text.length > 5_000 && text.length / lineCount(text) > 250;
}

/** Output of a compiler that says so: it carries a source map. */
export function isEmitted(name: string, text: string): boolean {
  if (!isScript(name)) return false;
  // The map itself may stand there, as one line of any length.
  const lastLine = text.slice(text.trimEnd().lastIndexOf('\n') + 1);
  return lastLine.startsWith('//# sourceMappingURL=');
}

export function lineCount(text: string): number {
  let lines = 1;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines;
}

/** A file whose text says how other files are found or typed: when it changes, everything is looked at again. */
export const isStructural = (name: string): boolean => kindOfFile(name) !== 'source';
