import pico from 'picocolors';
import type { Output } from '../../host.ts';

/** How text looks on the way to a person. */
export interface TerminalStyle {
  readonly colors: ReturnType<typeof pico.createColors>;
  readonly columns: number;
}

/** Wide enough for code, narrow enough for a log on a web page. */
const columnsWithoutTerminal = 120;

/** `--no-color` and NO_COLOR beat FORCE_COLOR, which beats what the terminal can do. */
export function terminalStyle(
  output: Pick<Output, 'isTerminal' | 'columns'>,
  env: Readonly<Record<string, string | undefined>>,
  colorAllowed: boolean,
): TerminalStyle {
  const { NO_COLOR: none = '', FORCE_COLOR: forced = '', TERM: terminal } = env;
  const isForced = forced !== '' && forced !== '0' && forced !== 'false';
  const enabled = colorAllowed && none === '' && (isForced || (output.isTerminal && terminal !== 'dumb'));
  return { colors: pico.createColors(enabled), columns: Math.max(60, Math.min(output.columns ?? columnsWithoutTerminal, 200)) };
}
