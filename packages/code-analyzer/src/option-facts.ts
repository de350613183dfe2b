/** What options of calls are set to, as far as they decide how data is protected. */
import type { FlowStep, Place } from './place.ts';

/** What an option decides about the protection of data. */
export const optionAspects = [
  /** The certificate of the other side is verified. */
  'certificate',
  /** Versions of TLS that are spoken, as OpenSSL or the library names them. */
  'tls-version',
  /** Cipher suites, as OpenSSL names them. */
  'ciphers',
  /** What a resource keeps is encrypted. */
  'at-rest',
  /** What a call writes is encrypted where it is kept; whatever is not said, a default of the place decides. */
  'written-at-rest',
  /** What goes to and from a resource is encrypted. */
  'in-transit',
  /** A resource is closed to the public. */
  'private',
  /** What a library takes along by itself, into telemetry and recordings of sessions, is not personal data. */
  'collection',
  /** A file that is written is kept from other accounts of the machine. */
  'file-access',
  /** The work that guessing takes: rounds of a password hash, bits of a key. */
  'strength',
  'cookie.secure',
  'cookie.http-only',
  'cookie.same-site',
  /** Strict-Transport-Security (RFC 6797): a `max-age` in seconds, or a header. */
  'hsts',
] as const;
export type OptionAspect = (typeof optionAspects)[number];

/** One of the values that an option can have. */
export interface OptionValue {
  /** Written down, a default of the library, or not constant. */
  readonly kind: 'given' | 'default' | 'unknown';
  /** As text (`false`, `TLSv1`, `UNENCRYPTED`), if it is known. */
  readonly text?: string;
  /** What it does to the protection, where the model says so; `doubtful` asks for none and gets what the service cannot be without. */
  readonly means?: 'on' | 'off' | 'doubtful';
  /** Where it is written; the call for a default. */
  readonly at: Place;
  /** Used when an environment variable or another value is missing. */
  readonly fallback: boolean;
  readonly steps: readonly FlowStep[];
}

/** What an option of a call is set to, for calls and options that matter. The place is that of the call, or of the option where no call is known. */
export interface OptionFact extends Place {
  /** As written: `new s3.Bucket`. */
  readonly text: string;
  /** `aws-cdk-lib/aws-s3#Bucket` */
  readonly name: string;
  readonly aspect: OptionAspect;
  /** `encryption`, `tls.rejectUnauthorized`; empty when the call itself says it. */
  readonly option: string;
  /** What is set up, by its name, if that is known: `sid`; the name of a session is `session` where a library makes nothing else. */
  readonly about?: {
    readonly name: string;
    /** A name of personal data or of a credential, by the words of the vocabulary. */ readonly isWord: boolean;
    /** What it holds is written in the source: the `dark` of a `theme`. */
    readonly isWritten?: true;
  };
  /** Where it can be written that is missing: `open`, then `secure: true`, then `close`. */
  readonly insertion?: Place & { readonly open: string; readonly close: string };
  /** To set it may stop more than what it protects from, so a person decides. */
  readonly careful?: true;
  /** Never empty; what holds in development only is left out. */
  readonly values: readonly [OptionValue, ...OptionValue[]];
}
