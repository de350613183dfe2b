import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '../tools/import-graph/house.ts';

/** A project whose npm package carries its sources, in a fixed version, so that runs compare. */
interface Subject {
  readonly name: string;
  readonly version: string;
  /** What it needs beside its dependencies so that `tsc` finds types: `@types/…`, in the versions that it names itself. */
  readonly types: (name: string) => boolean;
  /** Where these settings stand for those that its repository has and its package has not. */
  readonly compilerOptions: object;
  /** Versions that its repository pins, because types of other versions do not fit together. */
  readonly pinned?: Readonly<Record<string, string>>;
}

const shared = {
  target: 'es2022',
  module: 'esnext',
  moduleResolution: 'bundler',
  skipLibCheck: true,
  esModuleInterop: true,
  noEmit: true,
  resolveJsonModule: true,
  experimentalDecorators: true,
};

/** About 70,000 lines that talk to a server. */
export const matrixJsSdk: Subject = {
  name: 'matrix-js-sdk',
  version: '37.5.0',
  types: name => ['@types/content-type', '@types/node', '@types/sdp-transform'].includes(name),
  compilerOptions: {
    ...shared,
    lib: ['es2024', 'dom', 'dom.iterable'],
    strict: true,
    allowImportingTsExtensions: true,
    types: ['node'],
  },
};

/** About 200,000 lines of a React application in 1,300 files. */
export const matrixReactSdk: Subject = {
  name: 'matrix-react-sdk',
  version: '3.114.0',
  types: name => name.startsWith('@types/') && !['@types/jest', '@types/express', '@types/fs-extra', '@types/node-fetch'].includes(name),
  compilerOptions: {
    ...shared,
    lib: ['es2022', 'dom', 'dom.iterable'],
    strict: true,
    jsx: 'react',
    allowImportingTsExtensions: true,
    types: ['node', 'modernizr', 'css-tree'],
  },
  pinned: { '@types/react': '17.0.82', '@types/react-dom': '17.0.25', 'oidc-client-ts': '3.0.1' },
};

/** The back end of a social network: about 30,000 lines that keep accounts, sign people in and talk to other servers. */
export const atprotoPds: Subject = {
  name: '@atproto/pds',
  version: '0.4.217',
  types: name => name.startsWith('@types/'),
  compilerOptions: { ...shared, lib: ['es2024', 'dom', 'dom.iterable'], strict: true, types: ['node'] },
};

export interface RealProject {
  readonly name: string;
  readonly folder: string;
}

/**
 * The project as a developer has it: sources, a tsconfig, and its dependencies installed, which `tsc` needs and Proviso does not read.
 * What the package carries besides, such as the emitted `lib`, is left out. Made once, in `.bench/`.
 */
export function prepareRealProject(subject: Subject): RealProject {
  const name = `${subject.name}@${subject.version}`;
  const archive = `${subject.name.replace(/^@/, '').replace('/', '-')}-${subject.version}`;
  const folder = join(repositoryRoot, '.bench', archive);
  if (existsSync(folder)) return { name, folder };
  const making = `${folder}.part`;
  rmSync(making, { recursive: true, force: true });
  mkdirSync(making, { recursive: true });
  run(making, 'npm', ['pack', name, '--silent']);
  run(making, 'tar', ['xf', `${archive}.tgz`]);
  cpSync(join(making, 'package/src'), join(making, 'src'), { recursive: true });
  writeJson(join(making, 'package.json'), manifestOf(subject, join(making, 'package/package.json')));
  writeJson(join(making, 'tsconfig.json'), { compilerOptions: subject.compilerOptions, include: ['src'] });
  // A project of its own, although it lies in this repository.
  writeFileSync(join(making, 'proviso.config.yaml'), 'policy: proviso:baseline\n');
  rmSync(join(making, 'package'), { recursive: true });
  rmSync(join(making, `${archive}.tgz`));
  installDependencies(making);
  renameSync(making, folder);
  return { name, folder };
}

export function installDependencies(folder: string): void {
  run(folder, 'npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--silent', '--legacy-peer-deps']);
}

function manifestOf({ types, pinned }: Subject, original: string): object {
  const { dependencies, devDependencies } = JSON.parse(readFileSync(original, 'utf8')) as Record<
    'dependencies' | 'devDependencies',
    Record<string, string>
  >;
  const typesOnly = Object.fromEntries(Object.entries(devDependencies).filter(([name]) => types(name)));
  return {
    name: 'bench-subject',
    private: true,
    type: 'module',
    dependencies: { ...dependencies, ...typesOnly, ...pinned },
    ...(pinned ? { overrides: pinned } : {}),
  };
}

export function writeJson(file: string, value: object): void {
  writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`);
}

/** Throws when the command fails: without the project there is nothing to measure. */
function run(folder: string, command: string, args: readonly string[]): void {
  const result = spawnSync(command, args, { cwd: folder, encoding: 'utf8', shell: process.platform === 'win32' });
  if (result.status !== 0) throw new Error(`${command} ${args.join(' ')} failed: ${result.error?.message ?? result.stderr}`);
}
