import { release } from 'node:os';
import { packageVersion } from './package-version.ts';

/** A crash is a mistake of ours. What a report needs is printed; what the code being checked says is not. */
export function describeCrash(error: unknown, args: readonly string[]): string {
  const command = args.filter((arg, index) => index === 0 || arg.startsWith('--')).map(arg => arg.replace(/=.*$/s, '=…'));
  const stack = error instanceof Error ? (error.stack ?? `${error.name}: ${error.message}`) : String(error);
  return [
    '',
    'Proviso crashed. This is a mistake of Proviso, not of your code, and nothing was checked: do not read this run as clean.',
    'Please report it with the lines below; the package says where (`npm bugs proviso`).',
    '',
    `  proviso ${packageVersion()}, Node ${process.version}, ${process.platform} ${process.arch} ${release()}`,
    `  proviso ${command.join(' ')}`,
    ...stack.split('\n').map(line => `  ${line}`),
    '',
  ].join('\n');
}
