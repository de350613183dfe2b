import { CommanderError } from 'commander';
import { exitCodes, type ExitCode } from './exit-codes.ts';
import type { Host } from './host.ts';
import { commandLine } from './command-line.ts';
import { describeCrash } from './describe-crash.ts';

/** Runs one command. Never throws: a crash is reported and has its exit code. */
export async function main(args: readonly string[], host: Host): Promise<ExitCode> {
  let code: ExitCode = exitCodes.clean;
  const program = commandLine(host, answer => {
    code = answer;
  });
  try {
    await program.parseAsync([...args], { from: 'user' });
    return code;
  } catch (error) {
    // Commander has printed its help, the version or what is wrong with the arguments by now.
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.clean : exitCodes.noAnswer;
    host.stderr.write(describeCrash(error, args));
    return exitCodes.noAnswer;
  }
}
