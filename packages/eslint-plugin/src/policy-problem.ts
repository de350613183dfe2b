import type { Project } from '@proviso/linter';

/** Why a project cannot be judged, in one message; `undefined` when it can. */
export function describePolicyProblem({ diagnostics, policySource, textOf }: Project): string | undefined {
  const errors = diagnostics.filter(diagnostic => diagnostic.severity === 'error');
  const [first] = errors;
  if (!first) return undefined;
  const line = (textOf(first.file) ?? '').slice(0, first.span.start).split(/\r\n|\n|\r/).length;
  const where = textOf(first.file) === undefined ? first.file : `${first.file}:${String(line)}`;
  const others = errors.length > 1 ? ` (and ${String(errors.length - 1)} more)` : '';
  const help = first.help === undefined ? '' : `; ${first.help}`;
  return `Proviso judges nothing: the policy ${policySource} is not valid. ${where}: ${first.message}${help}${others}. \`npx proviso check\` shows all with the text around them.`;
}
