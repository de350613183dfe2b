import { compile } from '../compile.ts';
import type { CompiledPolicy } from '../compiled-policy.ts';
import { indexPolicy, type Policy } from '../decide/policy.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { CompileHost } from '../load/compile-host.ts';
import { loadDocuments } from '../load/load-documents.ts';
import { resolvePolicy } from '../resolve/resolve-policy.ts';
import type { ResolvedPolicy } from '../resolve/resolved-policy.ts';

/** The policy that a test document is about, with its sources. */
export interface PolicyUnderTest {
  readonly policy: Policy;
  readonly sources: ResolvedPolicy;
  /** Was it written for this policy? What comes from packs has tests of its own. */
  readonly isOwn: (file: string) => boolean;
}

export interface OpenedPolicy {
  /** Absent when it does not compile. */
  readonly under?: PolicyUnderTest;
  readonly diagnostics: readonly Diagnostic[];
}

export function openPolicy(entry: string, host: CompileHost, now: Date): OpenedPolicy {
  const packs = new Set<string>();
  const noting: CompileHost = {
    ...host,
    pack: name => {
      const found = host.pack?.(name);
      if (found !== undefined) packs.add(found.path);
      return found;
    },
  };
  const { policy, diagnostics } = compile(entry, { ...noting, now });
  if (policy === undefined) return { diagnostics };
  const { documents, incomplete } = loadDocuments(entry, noting);
  const sources = resolvePolicy(documents, incomplete).policy;
  const [first] = documents;
  const isOwn = (file: string): boolean => file === first?.file || (!packs.has(file) && !/(?:^|\/)node_modules\//.test(file));
  return { under: { policy: indexPolicy(policy), sources, isOwn }, diagnostics };
}

/** The same sources with another compiled form: a mutant. */
export function withCompiled(under: PolicyUnderTest, compiled: CompiledPolicy): PolicyUnderTest {
  return { ...under, policy: indexPolicy(compiled) };
}
