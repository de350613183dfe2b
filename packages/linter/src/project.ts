/** One folder with its policy: what every host opens. */
import type { Coverage, FileAccess, LabelledPlace } from '@proviso/code-analyzer/plain';
import type { CompiledPolicy, Diagnostic } from '@proviso/policy-engine';
import type { Finding } from './finding.ts';

export interface ProjectSettings {
  /** Absolute path of the folder to check. */
  readonly root: string;
  readonly files: FileAccess;
  /** `--policy`: beats the configuration; a path, or a pack such as `proviso:baseline`. */
  readonly policy?: string;
  /** A compiled policy that beats both: one that is in no file, such as a mutant of a test. */
  readonly compiled?: CompiledPolicy;
  /** Text of a built-in pack by name (`baseline`): `builtinPack`. */
  readonly pack: (name: string) => { readonly path: string; readonly text: string } | undefined;
  /** For expiry dates; never the analyzer's business. */
  readonly now: Date;
  /** An editor is at work: what is found is kept in a form that edits reuse. */
  readonly editing?: boolean;
}

/** A checked folder, whether its facts were found now or kept from an earlier run. */
export interface JudgedProject {
  readonly root: string;
  /** Where the policy came from, for the summary: a path or `proviso:baseline`. */
  readonly policySource: string;
  /** Absent when the policy does not compile. */
  readonly policy?: CompiledPolicy;
  /** What is wrong with policy and configuration. */
  readonly diagnostics: readonly Diagnostic[];
  /** Analysed files, sorted. Empty when the policy does not compile. */
  readonly files: readonly string[];
  /** The policy that governs a file: of the nearest configuration above it. */
  readonly policyOf: (file: string) => CompiledPolicy | undefined;
  readonly findingsOf: (file: string) => readonly Finding[];
  readonly textOf: (file: string) => string | undefined;
  readonly coverage: () => Coverage;
  /** Waivers that no finding needs. Judges every file; empty where the project does not hold all that a policy with waivers governs. */
  readonly unusedWaivers: () => readonly Diagnostic[];
}

/** A checked folder that follows edits. Never changes: `withText` and `refreshed` give a new one that reuses the old. */
export interface Project extends JudgedProject {
  readonly labelledAt: (file: string, offset: number) => LabelledPlace | undefined;
  readonly withText: (file: string, text: string | undefined) => Project;
  /** As the files are now. With a time it is that day from now on: waivers may have ended. */
  readonly refreshed: (now?: Date) => Project;
}

export type OpenProject = (settings: ProjectSettings) => Project;
