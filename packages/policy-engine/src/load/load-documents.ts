import type { Diagnostic } from '../diagnostic.ts';
import type { PolicyDocument, Reference } from '../document/policy-document.ts';
import type { CompileHost } from './compile-host.ts';
import { findEntry, findPack, type Source } from './find-pack.ts';
import { parsePolicy } from './parse-policy.ts';

export interface LoadedDocuments {
  /** The entry first, then what it extends, depth first; each file once. */
  readonly documents: readonly PolicyDocument[];
  readonly diagnostics: readonly Diagnostic[];
  /** Something could not be read, so an unknown id may well be declared there. */
  readonly incomplete: boolean;
  /** Files that are not understood to their end. */
  readonly broken: ReadonlySet<string>;
}

/** Files of one policy, all that it extends among them. */
const mostFiles = 100;

interface Loading {
  readonly host: CompileHost;
  readonly documents: Map<string, PolicyDocument>;
  readonly diagnostics: Diagnostic[];
  readonly broken: Set<string>;
  missesPack: boolean;
}

/** The entry and all that it extends. `entry` is a path or `proviso:<pack>`. */
export function loadDocuments(entry: string, host: CompileHost): LoadedDocuments {
  const loading: Loading = { host, documents: new Map(), diagnostics: [], broken: new Set(), missesPack: false };
  const path = entry.replaceAll('\\', '/');
  const found = findEntry(path, host);
  if ('source' in found) load(found.source, [], loading);
  else loading.diagnostics.push({ name: 'unreadable-file', severity: 'error', file: path, span: { start: 0, end: 0 }, ...found });
  const { documents, diagnostics, broken, missesPack } = loading;
  return { documents: [...documents.values()], diagnostics, incomplete: missesPack || broken.size > 0, broken };
}

function load(source: Source, chain: readonly string[], loading: Loading): void {
  const parsed = parsePolicy(source.path, source.text);
  loading.documents.set(source.path, parsed.document);
  for (const diagnostic of parsed.diagnostics) loading.diagnostics.push(diagnostic);
  if (parsed.broken) loading.broken.add(source.path);
  const parents = parsed.document.extends.flatMap(reference => loadParent(reference, [...chain, source.path], loading) ?? []);
  loading.documents.set(source.path, { ...parsed.document, parents });
}

/** The path of what is extended, when it is part of the policy. */
function loadParent(reference: Reference, chain: readonly string[], loading: Loading): string | undefined {
  const found = findPack(reference, loading.host);
  if (!('source' in found)) {
    loading.missesPack = true;
    loading.diagnostics.push({ name: 'unknown-pack', severity: 'error', file: reference.file, span: reference.span, ...found });
    return undefined;
  }
  const parent = found.source;
  if (chain.includes(parent.path)) {
    loading.diagnostics.push(cyclicExtends(reference, [...chain.slice(chain.indexOf(parent.path)), parent.path]));
    return undefined;
  }
  if (loading.documents.has(parent.path)) return parent.path;
  if (loading.documents.size >= mostFiles) {
    loading.missesPack = true;
    loading.diagnostics.push(tooManyFiles(reference));
    return undefined;
  }
  load(parent, chain, loading);
  return parent.path;
}

function tooManyFiles(reference: Reference): Diagnostic {
  return {
    name: 'policy-too-large',
    severity: 'error',
    file: reference.file,
    span: reference.span,
    message: `a policy is made of more than ${mostFiles} files`,
    help: 'join some of them',
  };
}

function cyclicExtends(reference: Reference, cycle: readonly string[]): Diagnostic {
  return {
    name: 'cyclic-extends',
    severity: 'error',
    file: reference.file,
    span: reference.span,
    message: `this policy extends itself: ${cycle.join(' -> ')}`,
    help: 'take one `extends` out of the circle',
  };
}
