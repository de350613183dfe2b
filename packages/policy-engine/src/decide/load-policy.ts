import { compiledFormat, type CompiledPolicy } from '../compiled-policy.ts';
import { compiledShape } from './compiled-shape.ts';
import { danglingName } from './dangling-name.ts';
import { isRecord } from './own.ts';
import { indexPolicy, type Policy } from './policy.ts';

/** `problem`: what is wrong, in one line. `help`: what to do. */
export type LoadedPolicy =
  { readonly ok: true; readonly policy: Policy } | { readonly ok: false; readonly problem: string; readonly help: string };

/**
 * A policy from the parsed JSON that `proviso compile` wrote. Anything else is refused: deciding by half a policy would be
 * deciding by none. Never throws. The JSON must not be changed afterwards.
 */
export function loadPolicy(json: unknown): LoadedPolicy {
  const format = isRecord(json) && Object.hasOwn(json, 'format') ? json['format'] : undefined;
  if (typeof format !== 'number') {
    return {
      ok: false,
      problem: 'this is not a compiled policy',
      help: 'compile the policy file (`proviso compile --target json`), and load what comes out',
    };
  }
  if (format !== compiledFormat) {
    return {
      ok: false,
      problem: `the policy has format ${format}; this version reads format ${compiledFormat}`,
      help: 'compile the policy file again with this version: `proviso compile --target json`',
    };
  }
  const damaged = compiledShape(json, '');
  if (damaged !== undefined) return refused(damaged);
  const compiled = json as CompiledPolicy;
  const dangling = danglingName(compiled);
  return dangling === undefined ? { ok: true, policy: indexPolicy(compiled) } : refused(dangling);
}

function refused(path: string): LoadedPolicy {
  return {
    ok: false,
    problem: `the compiled policy is damaged: \`${path.slice(0, 200)}\``,
    help: 'compile the policy file again: `proviso compile --target json`',
  };
}
