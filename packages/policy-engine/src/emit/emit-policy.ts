import { createHash } from 'node:crypto';
import type { CompiledCategory, CompiledPolicy, CompiledSafeguards, CompiledStatement } from '../compiled-policy.ts';
import type { ResolvedCategory, ResolvedPolicy, ResolvedSafeguard, ResolvedStatement } from '../resolve/resolved-policy.ts';
import { canonicalJson } from './canonical-json.ts';

/** The compiled form: sorted by id, so that the order of a file never shows, and sealed by a digest. */
export function emitPolicy(resolved: ResolvedPolicy): CompiledPolicy {
  const content: Omit<CompiledPolicy, 'digest'> = {
    format: 1,
    id: resolved.id,
    version: resolved.version,
    categories: byId([...resolved.categories.values()].map(emitCategory)),
    subjects: byId([...resolved.subjects].map(([id, types]) => ({ id, types }))),
    purposes: [...resolved.purposes.keys()].sort(),
    roles: Object.fromEntries([...resolved.roles.keys()].sort().map(id => [id, resolved.roles.get(id)?.includes ?? []])),
    statements: byId(resolved.statements.map(emitStatement)),
    safeguards: emitSafeguards(resolved.safeguards),
  };
  return { ...content, digest: digestOf(content) };
}

function digestOf(content: unknown): string {
  return `sha256:${createHash('sha256').update(canonicalJson(content)).digest('hex')}`;
}

function emitCategory(category: ResolvedCategory): CompiledCategory {
  const { id, sensitivity, dpv, laws, words, ambiguous, types } = category;
  return { id, sensitivity, ...(dpv === undefined ? {} : { dpv }), laws, words, ambiguous, types };
}

function emitStatement(statement: ResolvedStatement): CompiledStatement {
  const { source, effect, actors, actions, categories, purposes } = statement;
  return {
    id: source.id,
    effect,
    ...(actors === undefined ? {} : { actors }),
    ...(actions === undefined ? {} : { actions }),
    ...(categories === undefined ? {} : { categories }),
    ...(purposes === undefined ? {} : { purposes }),
    legal: source.refs,
    ...(source.basis === undefined ? {} : { basis: source.basis }),
    ...(source.message === undefined ? {} : { message: source.message }),
    ...(source.audit === undefined ? {} : { audit: source.audit }),
    ...(source.undecided.length === 0 ? {} : { undecided: source.undecided }),
  };
}

function emitSafeguards(safeguards: readonly ResolvedSafeguard[]): CompiledSafeguards {
  const base = ({ id, legal, message }: ResolvedSafeguard): { id: string; legal: readonly string[]; message?: string } => ({
    id,
    legal,
    ...(message === undefined ? {} : { message }),
  });
  const protect = safeguards.flatMap(safeguard =>
    safeguard.kind === 'protect'
      ? [{ ...base(safeguard), channels: safeguard.channels, categories: safeguard.categories, accept: safeguard.accept }]
      : [],
  );
  const transport = safeguards.flatMap(safeguard =>
    safeguard.kind === 'transport'
      ? [
          {
            ...base(safeguard),
            ...(safeguard.tls === undefined ? {} : { tls: safeguard.tls }),
            ...(safeguard.verifyCertificates === undefined ? {} : { verifyCertificates: safeguard.verifyCertificates }),
            ...(safeguard.startTls ? { startTls: 'required' as const } : {}),
          },
        ]
      : [],
  );
  const audit = safeguards.flatMap(safeguard =>
    safeguard.kind === 'audit'
      ? [{ ...base(safeguard), actions: safeguard.actions, categories: safeguard.categories, fields: safeguard.fields }]
      : [],
  );
  return { protect: byId(protect), transport: byId(transport), audit: byId(audit) };
}

function byId<T extends { readonly id: string }>(list: readonly T[]): readonly T[] {
  return list.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}
