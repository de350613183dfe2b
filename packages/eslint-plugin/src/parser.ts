/** `eslint-plugin-proviso/parser`: for `.eslintrc`, which names parsers. It reads what the file is called. */
import { packageVersion } from './package-version.ts';
import { componentParser, schemaParser, typescriptParser } from './parsers.ts';

export const meta = { name: 'proviso/parser', version: packageVersion() };

export function parseForESLint(text: string, options?: { readonly filePath?: string }): ReturnType<typeof schemaParser.parseForESLint> {
  const name = options?.filePath ?? '';
  const parser = name.endsWith('.prisma') ? schemaParser : name.endsWith('.vue') ? componentParser : typescriptParser;
  return parser.parseForESLint(text, options);
}
