import type { Diagnostic } from '../diagnostic.ts';
import type { PolicyDocument, Reference } from '../document/policy-document.ts';
import { findEntry, findPack, type Source } from './find-pack.ts';
import { parsePolicy } from './parse-policy.ts';

/** How a policy reaches its files. The engine itself reads none. */
export interface CompileHost {
  /** Text of a file, or nothing when it cannot be read: policies, and `package.json` of packages that they extend. Paths have forward slashes. */
  readonly readFile: (path: string) => string | undefined;
  /** A built-in pack by name: `baseline` for `proviso:baseline`. */
  readonly pack?: (name: string) => { readonly path: string; readonly text: string } | undefined;
}

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
  for (const reference of parsed.document.extends) loadParent(reference, [...chain, source.path], loading);
}

function loadParent(reference: Reference, chain: readonly string[], loading: Loading): void {
  const found = findPack(reference, loading.host);
  if (!('source' in found)) {
    loading.missesPack = true;
    loading.diagnostics.push({ name: 'unknown-pack', severity: 'error', file: reference.file, span: reference.span, ...found });
    return;
  }
  const parent = found.source;
  if (chain.includes(parent.path)) {
    loading.diagnostics.push(cyclicExtends(reference, [...chain.slice(chain.indexOf(parent.path)), parent.path]));
  } else if (!loading.documents.has(parent.path) && loading.documents.size >= mostFiles) {
    loading.missesPack = true;
    loading.diagnostics.push(tooManyFiles(reference));
  } else if (!loading.documents.has(parent.path)) {
    load(parent, chain, loading);
  }
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
