import { posix } from 'node:path';
import { toAbsolute } from '../check/find-targets.ts';
import type { Host } from '../host.ts';
import { compileNamedPolicy, type NamedPolicy } from './named-policy.ts';

const form = /^git:(?<revision>[^:]+):(?<path>.+)$/;

export interface Revision {
  readonly revision: string;
  /** As written. */
  readonly path: string;
}

/** `git:main:policies/acme.policy.yaml`. Anything else names a file or a pack. */
export function revisionOf(name: string): Revision | undefined {
  const { revision, path } = form.exec(name)?.groups ?? {};
  return revision === undefined || path === undefined ? undefined : { revision, path };
}

/** A policy as it is, or as a git revision has it, with all that it extends. */
export function compileVersion(name: string, host: Host): NamedPolicy | { readonly problem: string } {
  if (!name.startsWith('git:')) return compileNamedPolicy(name, host);
  const found = revisionOf(name);
  if (found === undefined) return { problem: `\`${name}\`: write git:<revision>:<path>, such as git:main:acme.policy.yaml` };
  const { revision, path } = found;
  const file = toAbsolute(path, host.cwd);
  if (host.readRevision(revision, file) === undefined) {
    if (!isInRepository(file, host))
      return { problem: `\`${path}\` lies in no git repository, so that there is no revision \`${revision}\` of it` };
    return { problem: `git has no \`${path}\` in the revision \`${revision}\`` };
  }
  return compileNamedPolicy(path, { ...host, files: { ...host.files, read: file => bytesOf(host.readRevision(revision, file)) } });
}

/** `.git` is a folder, or a file in a further work tree. */
function isInRepository(file: string, { files }: Host): boolean {
  for (let at = posix.dirname(file); ; at = posix.dirname(at)) {
    if (files.stat(posix.join(at, '.git'))) return true;
    if (posix.dirname(at) === at) return false;
  }
}

function bytesOf(text: string | undefined): Uint8Array | undefined {
  return text === undefined ? undefined : new TextEncoder().encode(text);
}
