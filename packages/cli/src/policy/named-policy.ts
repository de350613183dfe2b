import { posix } from 'node:path';
import { configurationName } from '@proviso/linter/judging';
import { compile, parseConfig, placeMissingPolicy, type Compilation, type Diagnostic, type ProvisoConfig } from '@proviso/policy-engine';
import { toAbsolute } from '../check/find-targets.ts';
import type { Host } from '../host.ts';

export interface NamedPolicy extends Omit<Compilation, 'waivers'> {
  /** An absolute path, or `proviso:<pack>`. */
  readonly source: string;
  /** Texts of the files that were read, by path, for showing where a mistake is. */
  readonly texts: ReadonlyMap<string, string>;
}

/** The policy that a command was told, or else the one that the nearest configuration names. */
export function compileNamedPolicy(name: string | undefined, host: Host): NamedPolicy | { readonly problem: string } {
  const texts = new Map<string, string>();
  const readFile = (path: string): string | undefined => {
    const bytes = host.files.read(path);
    if (bytes === undefined) return undefined;
    const text = new TextDecoder().decode(bytes);
    texts.set(path, text);
    return text;
  };
  const found = name === undefined ? policyOfConfiguration(host, readFile) : { source: sourceOf(name, host.cwd) };
  if ('problem' in found) return found;
  if ('diagnostics' in found) return { ...found, texts };
  const pack = packReader(host, texts);
  const compiled = compile(found.source, { readFile, pack, now: host.now() });
  return { source: found.source, texts, ...compiled, diagnostics: placeMissingPolicy(compiled.diagnostics, found.source, found) };
}

function sourceOf(name: string, folder: string): string {
  return name.startsWith('proviso:') ? name : toAbsolute(name, folder);
}

function packReader(host: Host, texts: Map<string, string>): Host['pack'] {
  return name => {
    const pack = host.pack(name);
    if (pack !== undefined) texts.set(pack.path, pack.text);
    return pack;
  };
}

type Found =
  | { readonly source: string; readonly policyAt?: ProvisoConfig['policyAt'] }
  | { readonly source: string; readonly diagnostics: readonly Diagnostic[] }
  | { readonly problem: string };

function policyOfConfiguration(host: Host, readFile: (path: string) => string | undefined): Found {
  const path = nearestConfiguration(host);
  const text = path === undefined ? undefined : readFile(path);
  if (path === undefined || text === undefined)
    return { problem: `name a policy: there is no ${configurationName} here or above that names one` };
  const { config, diagnostics } = parseConfig(path, text);
  if (config === undefined) return { source: path, diagnostics };
  if (config.policy === undefined) return { problem: `name a policy: ${path} does not` };
  return { ...config, source: sourceOf(config.policy, posix.dirname(path)) };
}

function nearestConfiguration(host: Host): string | undefined {
  for (let at = toAbsolute('.', host.cwd); ; at = posix.dirname(at)) {
    const candidate = posix.join(at, configurationName);
    if (host.files.stat(candidate)?.kind === 'file') return candidate;
    if (host.files.stat(posix.join(at, '.git')) || posix.dirname(at) === at) return undefined;
  }
}
