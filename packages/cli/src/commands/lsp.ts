import { exitCodes, type ExitCode } from '../exit-codes.ts';

/** Serves an editor until it goes away. Loaded when asked for: `proviso check` needs no protocol. */
export async function runLanguageServer(): Promise<ExitCode> {
  const { startStdioServer } = await import('@proviso/language-server');
  startStdioServer();
  return exitCodes.clean;
}
