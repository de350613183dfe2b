import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import { builtinPack, configurationName, findProjectRoot, nodeFileAccess, type FileAccess } from '@proviso/linter';
import { compile, parseConfig, waiverStateAt } from '@proviso/policy-engine';
import { packageVersion } from './package-version.ts';
import type { ProvisoSettings } from './proviso-settings.ts';

const relevant = /\.(?:[cm]?[jt]sx?|vue|prisma|ya?ml)$|^(?:package|tsconfig.*)\.json$|^\.gitignore$/;

/** Changes whenever a finding of the project around a folder may: with Proviso itself (rules, models, packs) and with any file that it reads. */
export function projectDigest(folder: string, { policy, config }: ProvisoSettings): string {
  const files = nodeFileAccess();
  const cwd = process.platform === 'win32' ? folder.replaceAll('\\', '/') : folder;
  const root = config === undefined ? (findProjectRoot(cwd, files) ?? cwd) : posix.dirname(config);
  const digest = createHash('sha256').update(packageVersion());
  const paths = filesBelow(root, files);
  for (const path of paths) digest.update(`\0${posix.relative(root, path)}\0`).update(files.read(path) ?? '');
  const configurations = config === undefined ? paths.filter(path => posix.basename(path) === configurationName) : [config];
  const policies = policy === undefined ? configurations.flatMap(path => policyNamedIn(path, files) ?? []) : [policy];
  for (const each of new Set(policies)) digest.update(`\0${each}\0${policyState(each, files)}`);
  return `sha256:${digest.digest('hex')}`;
}

function policyNamedIn(configuration: string, files: FileAccess): string | undefined {
  const { policy } = parseConfig(configuration, textOf(files, configuration) ?? '').config ?? {};
  if (policy === undefined || policy.startsWith('proviso:')) return policy;
  return posix.resolve(posix.dirname(configuration), policy);
}

/** A policy and what it extends may lie outside the project, and what is wrong with one changes with the date. */
function policyState(policy: string, files: FileAccess): string {
  const now = new Date();
  const compiled = compile(policy, { readFile: path => textOf(files, path), pack: builtinPack, now });
  const waivers = compiled.policy?.waivers.map(({ expires }) => waiverStateAt(expires, now));
  return JSON.stringify([compiled.policy?.digest, compiled.diagnostics, waivers]);
}

function textOf(files: FileAccess, path: string): string | undefined {
  const bytes = files.read(path);
  return bytes && new TextDecoder().decode(bytes);
}

/** Links are not followed, so there is no loop. */
function filesBelow(root: string, files: FileAccess): readonly string[] {
  const found: string[] = [];
  const open = [root];
  for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
    for (const { name, kind } of files.list(folder)) {
      if (kind === 'folder' && name !== 'node_modules' && !name.startsWith('.')) open.push(posix.join(folder, name));
      else if (kind === 'file' && relevant.test(name)) found.push(posix.join(folder, name));
    }
  }
  return found.sort();
}
