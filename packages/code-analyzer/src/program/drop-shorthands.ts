/**
 * Text of a declaration file without its `declare module 'x';`. Such a line makes everything from the module `any` and hides a
 * model of it. Blanks take its place, so that positions stay.
 */
export function dropShorthands(text: string): { readonly text: string; readonly modules: readonly string[] } {
  // Looked for first, because the pattern below tries every line, and few files have any.
  if (!/\bdeclare\s+module\b/.test(text)) return { text, modules: [] };
  const modules: string[] = [];
  const without = text.replace(
    /^([ \t]*)declare\s+module\s+(['"])([^'"*\n]+)\2[ \t]*(?:;|$)/gm,
    (line, _indent, _quote, module: string) => {
      modules.push(module);
      return ' '.repeat(line.length);
    },
  );
  return { text: without, modules };
}
