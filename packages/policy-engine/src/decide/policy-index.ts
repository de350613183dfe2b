import type {
  AuditSafeguard,
  CompiledProcessor,
  CompiledResidency,
  CompiledStatement,
  CompiledStore,
  ProtectSafeguard,
} from '../compiled-policy.ts';
import type { ChannelSet } from './channels.ts';
import type { ConsentTest } from './consent.ts';
import type { Places } from './places.ts';
import type { Scopes } from './scopes.ts';
import type { Test } from './test-condition.ts';

/** Where 0 stands for what is unknown, and words count from 1. */
export interface PolicyIndex {
  readonly about: { readonly id: string; readonly version: string; readonly digest: string };
  readonly places: Places;
  readonly roles: ReadonlyMap<unknown, number>;
  readonly actions: ReadonlyMap<unknown, number>;
  readonly purposes: ReadonlyMap<unknown, number>;
  readonly purposeWords: ReadonlySet<unknown>;
  /** Leaf to its id. */
  readonly leaves: readonly (string | undefined)[];
  /** A category, or what stands above some, to its leaves. */
  readonly leavesBelow: ReadonlyMap<unknown, readonly number[]>;
  readonly stores: ReadonlyMap<unknown, CompiledStore>;
  readonly processors: ReadonlyMap<unknown, CompiledProcessor>;
  /** From 1, in the order of the policy. */
  readonly processorNumber: ReadonlyMap<CompiledProcessor | undefined, number>;
  readonly statements: readonly IndexedStatement[];
  readonly scopes: Scopes;
  readonly protect: readonly IndexedProtect[];
  readonly audit: readonly AuditSafeguard[];
  readonly residency: readonly IndexedResidency[];
}

/** A statement with its conditions made ready; absent tests have nothing to hold. */
export interface IndexedStatement {
  readonly statement: CompiledStatement;
  /** All must hold. */
  readonly when: readonly Test[];
  /** None may hold. */
  readonly unless: readonly Test[];
  readonly consent: ConsentTest | undefined;
  readonly minimizeUnless: Test | undefined;
  readonly transformUnless: Test | undefined;
}

export interface IndexedProtect {
  readonly safeguard: ProtectSafeguard;
  readonly channels: ChannelSet;
}

export interface IndexedResidency {
  readonly rule: CompiledResidency;
  /** Countries of `subjectRegion`, `deny` and `store`. */
  readonly subjects: ReadonlySet<string>;
  readonly denied: ReadonlySet<string>;
  readonly home: ReadonlySet<string>;
  readonly separateConsent: ConsentTest;
}
