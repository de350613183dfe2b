/** What a call does to personal data, read from the tags of library models, from the project's own tags, and from bindings. */
import type { Channel, GuardKind, Protection } from '../facts.ts';
import type { OptionRule } from '../options/read-secure-tag.ts';
import type { FunctionBinding } from '../vocabulary.ts';
import type { CallLike, Declaration } from './compiler.ts';

export type CalleeRole =
  /** `@sink log [param ...]`: the named parameters (all, if none is named) leave through the channel. */
  | {
      readonly kind: 'sink';
      readonly channel: Channel;
      readonly parameters: readonly string[];
      /** `status=init.status,this.status`: where the status stands that makes an answer an error; empty where nothing does. */
      readonly status: readonly string[];
      /** `when=name:set-cookie`: only where this parameter is one of these texts, in whatever case. */
      readonly when?: { readonly parameter: string; readonly texts: readonly string[] };
      /** `statement=sql`: not where this parameter is an SQL statement that stores nothing. */
      readonly statement?: string;
      /** `back=yes`: a row that was read may be put back, and only what was written to it since is new. */
      readonly back?: true;
    }
  /** `@source database.read`: what comes back is stored data. */
  | { readonly kind: 'source'; readonly origin: string }
  /** `@protects masked`: the return value is protected. A weak one (`@protects weak md5`) only looks so. */
  | { readonly kind: 'protects'; readonly protection: Protection }
  | { readonly kind: 'weakly-protects'; readonly name: string }
  | { readonly kind: 'unprotects' }
  /** `@passes param [param ...] -> return`: the return value carries what the parameter carries. */
  | {
      readonly kind: 'passes';
      readonly parameters: readonly string[];
      /** `-> return.data`: the properties of the result below which it stands. */
      readonly to: readonly string[];
      /** `-> return as declared`: of it, only the properties that the type of the result declares. */
      readonly asDeclared: boolean;
    }
  /** `@audits`: writes an audit record; `wrapper` when it takes the function to be audited (`withAudit(handler)`). */
  | { readonly kind: 'audits'; readonly wrapper: boolean }
  /** `@guards consent`: says yes, or throws, or lets through, only if there is consent. */
  | { readonly kind: 'guards'; readonly guard: GuardKind }
  /** `@transport client url` / `@transport server`: opens a connection to the URL or options in the named parameter. */
  | { readonly kind: 'transport'; readonly side: 'client' | 'server'; readonly protocol: string; readonly parameters: readonly string[] }
  | { readonly kind: 'recipient'; readonly processor: string }
  /** `@secure at-rest props.encrypted off=false`: an option that decides how data is protected. */
  | { readonly kind: 'secure'; readonly rule: OptionRule };

export interface RoledCallee {
  readonly declaration: Declaration;
  /** `pino#Logger.info`, or `src/audit.ts#record` for the project's own. */
  readonly name: string;
  readonly roles: readonly CalleeRole[];
}

/** A bound function that protects, and its declaration where the project or a model has one. */
export interface Protector extends FunctionBinding {
  readonly protection: Protection;
  readonly declaration?: Declaration;
}

/** Cached look-up: the roles of everything that a call may run; empty for a call that means nothing to us. */
export interface CalleeRoles {
  readonly of: (call: CallLike) => readonly RoledCallee[];
  readonly ofDeclaration: (declaration: Declaration) => readonly CalleeRole[];
  /** Last names of callees that have any role (`info`, `post`, `record`): a cheap filter before a type is asked. */
  readonly names: ReadonlySet<string>;
  /** Of those, last names of callees that may be sinks; absent when nobody has told them apart. */
  readonly sinkNames?: ReadonlySet<string>;
  /** Functions of the bindings that protect. */
  readonly protectors: readonly Protector[];
}
