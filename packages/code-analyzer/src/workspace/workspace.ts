import type { PrismaSchema } from '../prisma/schema.ts';
import type { ModuleWorld } from '../program/resolve-module.ts';
import type { WorkspacePackage } from './packages.ts';
import type { TsConfig } from './tsconfig.ts';

/** What a folder holds, before anything is compiled. */
export interface Workspace {
  readonly root: string;
  /** Files that findings may be in: sources and schemas; sorted. */
  readonly analyzed: readonly string[];
  /** Files that the program is made of: sources and the project's own declaration files; sorted. */
  readonly sources: readonly string[];
  readonly schemas: readonly PrismaSchema[];
  readonly configOf: (file: string) => TsConfig | undefined;
  /** Some file wants the types of a browser. */
  readonly dom: boolean;
  /** Some source is a component of Vue. */
  readonly vue: boolean;
  /** Some source is a configuration of SST. */
  readonly sst: boolean;
  readonly textOf: (path: string) => string | undefined;
  /** Not only in an editor. */
  readonly onDisk: (path: string) => boolean;
  readonly world: ModuleWorld;
  readonly packages: readonly WorkspacePackage[];
  /** Why a file is not part of the program, in words; for a file that is part of it they mean nothing. */
  readonly whyLeftOut: (path: string) => string;
  /** Changes when any file of the folder does: equal prints, equal workspaces. */
  readonly fingerprint: string;
}
