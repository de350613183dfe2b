import { exitCodes, type ExitCode } from '../exit-codes.ts';
import type { Host } from '../host.ts';

/** Says why there is no answer. */
export function refuse(problem: string, host: Host): ExitCode {
  host.stderr.write(`proviso: ${problem}\n`);
  return exitCodes.noAnswer;
}
