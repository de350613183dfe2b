/** What the analyzer says about code. Plain data: no AST node, no type, no policy. */
import { channels, protections } from './channels.gen.ts';
import type { OptionFact } from './option-facts.ts';
import type { FlowStep, Place } from './place.ts';

export { optionAspects, type OptionAspect, type OptionFact, type OptionValue } from './option-facts.ts';
export type { FlowStep, Place, Span } from './place.ts';

/** Strongest first. The strongest decides, all are kept. */
export const evidenceLevels = ['annotated', 'schema', 'type', 'name'] as const;
export type Evidence = (typeof evidenceLevels)[number];

export { channels, protections };
/** What has been done to a value so that it tells less (terms of ISO/IEC 20889 and of the DPV's technical measures). */
export type Protection = (typeof protections)[number];
/** Where a value can leave the program's memory. */
export type Channel = (typeof channels)[number];

/** Personal data at one place of the code: a category, how we know, and what protects it. */
export interface Label {
  /** Category id of the vocabulary, such as `contact.email`. */
  readonly category: string;
  readonly evidence: Evidence;
  /** What the evidence would be if the name claimed no protection (`passwordHash`): for who asks whether a value is there, protected or not. */
  readonly unclaimed?: Evidence;
  /** Kind of person, such as `patient`, when the owner of the declaration says it. */
  readonly subject?: string;
  /** A secret that the application was given by its environment: its own, and nobody's personal data. */
  readonly ofEnvironment?: true;
  /** In words, for people: "column `email` of model `Patient`". */
  readonly because: string;
  /** Where it is declared. */
  readonly declaredAt: Place;
  /** Property names from the value that holds the label down to it: `['email']` for a whole patient, `[]` for the e-mail itself. */
  readonly path: readonly string[];
  /** Protections that hold on every way the value came. */
  readonly protections: readonly Protection[];
  /** Things done that look like protection and are not: `md5`, `base64`. */
  readonly weakProtections: readonly string[];
}

/** What a check asks before something happens: did the person agree, may the caller do this? */
export const guardKinds = ['consent', 'access'] as const;
export type GuardKind = (typeof guardKinds)[number];

/** A check that every path to something has passed. The place is that of the call, or of what puts it in front: a decorator, middleware. */
export interface Guard extends Place {
  readonly kind: GuardKind;
  /** As written, shortened: `hasConsent(user)`. */
  readonly text: string;
}

/** Another company that a sink leads to. */
export interface Recipient {
  /** As the model or the tag names it: `posthog`. */
  readonly processor: string;
  /** Package of npm that leads there: `posthog-node`; absent for a function of the project. */
  readonly package?: string;
  /** Host that is asked without a package: `api.openai.com`. */
  readonly host?: string;
}

/** Personal data that reaches a sink. One fact for each expression at the sink that brings it. */
export interface Flow {
  readonly channel: Channel;
  /** The expression that brings the data into the sink: `user.email` in `log.info('hi ' + user.email)`. The finding sits here. */
  readonly source: Place & { readonly text: string };
  /** The call that is the sink, or the call of the project's own function that leads to it. */
  readonly sink: Place & {
    /** The callee as written: `log.info`. */
    readonly text: string;
    /** `pino#Logger.info`; for a flow through own functions, the sink at the end. */
    readonly name: string;
  };
  /** Who gets it, when the sink leads to another company. */
  readonly recipient?: Recipient;
  /** The public host that it is sent to, when that is written down and nobody knows whose it is. */
  readonly host?: string;
  readonly labels: readonly Label[];
  readonly steps: readonly FlowStep[];
  /** Runs in development only (`NODE_ENV`, `import.meta.env.DEV`). */
  readonly developmentOnly: boolean;
  /** Checks that are passed on every path to the sink. */
  readonly guards: readonly Guard[];
  /** What may stand in place of `source` and is no personal data: `user.id` for `user.email`, when the owner has an `id`. Valid at `source.span`. */
  readonly identifierInstead?: string;
  /** Calls of the project's bound functions that may be written around `source`. */
  readonly protectableBy: readonly Protectable[];
}

/** A call of a bound function that may be written around an expression, as far as types say. */
export interface Protectable {
  /** As the binding has them. */
  readonly module: string;
  readonly export: string;
  readonly protection: Protection;
  /** It gives a promise, and the function around may wait for it. */
  readonly awaits: boolean;
  /** The types of the expression and of the function are known. */
  readonly sure: boolean;
}

/** Where the outside world comes in: what answers a request, runs a job, or is called by nothing in the project. */
export interface EntryPoint extends Place {
  readonly kind: 'route' | 'action' | 'loader' | 'resolver' | 'procedure' | 'message' | 'job' | 'lambda' | 'function' | 'module';
  /** `GET /patients/:id`, `Query.patient`, `0 3 * * *`; the name of a function. */
  readonly text: string;
}

/** Does every path of the function that goes through an access also go through an audit record? */
export type AuditStatus =
  | { readonly state: 'audited'; readonly by: Place & { readonly text: string } }
  | {
      readonly state: 'unaudited';
      /** The exit that is reached without an audit record: a `return`, or the end of the function. */
      readonly exit: Place & { readonly text: string };
      /** An audit call on some other path, if there is one. */
      readonly elsewhere?: Place & { readonly text: string };
      /** Who comes to the access without an audit record: the function itself, or a caller of its callers. */
      readonly entry: EntryPoint;
      /** The branches taken on the way to `exit`, for the trace. */
      readonly path: readonly FlowStep[];
    };

/** Stored personal data is read, exported, changed or deleted here. */
export interface DataAccess extends Place {
  readonly action: 'read' | 'export' | 'update' | 'delete';
  /** The call as written, shortened: `prisma.patient.findMany`. */
  readonly text: string;
  /** What it yields: labels of the result's type. */
  readonly labels: readonly Label[];
  /** Innermost function that holds it, as named in the source; the module itself is `(module)`. */
  readonly inFunction: string;
  /** The statement that holds it, when that statement is in the same function: where an audit call can be written before or after, and whether it may be awaited there. */
  readonly statement?: Place & { readonly returns: boolean; readonly mayAwait: boolean };
  readonly audit: AuditStatus;
  /** Checks that are passed on every path to it. */
  readonly guards: readonly Guard[];
}

/** A call that writes an audit record. */
export interface AuditCall extends Place {
  /** The callee as written: `recordAccess`. */
  readonly text: string;
  /** Names of what the record holds, whoever of the project adds it; absent when its shape is not known. */
  readonly fields?: readonly string[];
  /** What writes it cannot be looked into: it may add what it knows by itself, such as the time. */
  readonly open?: boolean;
  /** Personal data that is handed over, with the field that it goes into. */
  readonly personal: readonly (Place & { readonly text: string; readonly field: string; readonly label: Label })[];
  /** Accesses in the same function, which the record may be about. */
  readonly accountsFor: readonly Pick<DataAccess, 'action' | 'labels'>[];
}

/** A connection that the code opens or a URL that it asks for. */
export interface Connection extends Place {
  /** The call as written: `axios.get`. */
  readonly text: string;
  /** `http`, `ws`, `smtp`, `ftp`, `postgresql`, `mysql`, `mongodb`, `redis`, `amqp`, `mqtt`, `ldap` ... in lower case. */
  readonly protocol: string;
  /** What is known of the URL, unknown parts as `${…}`; absent when options alone describe the connection. */
  readonly url?: string;
  /** Host name in lower case, if constant. */
  readonly host?: string;
  readonly hostKind: 'loopback' | 'private' | 'documentation' | 'public' | 'unknown';
  readonly encryption: 'clear' | 'tls' | 'opportunistic' | 'unknown';
  /** Why `encryption` is what it is: "scheme `http:`", "`secure: false` without `requireTLS`". */
  readonly because: string;
  /** The literal or option that decides, where it is not the call itself (a constant in another file). */
  readonly decidedAt: Place;
  /** Others give the address, and a check of it takes those in clear. */
  readonly letThrough?: true;
  /** The edit that would make it secure, when one is known to be right (`http:` to `https:`). */
  readonly secureEdit?: { readonly place: Place; readonly newText: string };
  readonly steps: readonly FlowStep[];
}

/** Personal data is protected here by something that only looks like it. */
export interface WeakProtection extends Place {
  /** The call as written: `createHash('md5').update(email).digest`. */
  readonly text: string;
  /** `md5`, `ecb`, `static-iv`; `unkeyed` for a hash that anybody can make who guesses the data, `key-in-source` for a key that is written down, `guessable` for a secret of `Math.random`, `clock` for one of the time. */
  readonly weakness: string;
  /** What it looks like. */
  readonly protection: Protection;
  /** What goes in; for a secret, what comes out. */
  readonly labels: readonly Label[];
}

/** A column or document field in which personal data is stored, found at its declaration. */
export interface StoredField extends Place {
  /** `Patient` */
  readonly owner: string;
  /** `bloodType` */
  readonly field: string;
  /** What declares it: `prisma`, `typeorm`, `mikro-orm`, `sequelize`, `mongoose`, `drizzle`, `knex`, `kysely`, `objection`. */
  readonly declaredBy: string;
  /** `postgresql`, `mongodb` ... when the schema says so. */
  readonly database?: string;
  readonly labels: readonly Label[];
  /** Evidence that what is written there is protected: an `@encrypted` comment, a transformer, a tag. */
  readonly protectedBy: readonly { readonly protection: Protection; readonly because: string; readonly place: Place }[];
}

/** Personal data that is handed to whoever asks from outside: through a response, returned by what answers, or as properties of what runs in the browser. */
export interface Answer extends Place {
  /** The expression that brings the data, as written. */
  readonly text: string;
  /** What hands it out: "the response `res.json`", "the route `GET /users`". */
  readonly by: string;
  /** What it holds, without what is left out when it is written. */
  readonly labels: readonly AnsweredLabel[];
  readonly steps: readonly FlowStep[];
}

export interface AnsweredLabel extends Label {
  /** It is the column of a stored row. */
  readonly stored: boolean;
}

/** A read of whole rows of which only some fields are used: every use is seen, and the rows as a whole go nowhere. */
export interface WideRead extends Place {
  /** The call as written: `prisma.patient.findMany`. */
  readonly text: string;
  /** Names of the fields that are used; never empty. */
  readonly used: readonly string[];
  /** Personal data that is read for nothing. */
  readonly unused: readonly Label[];
  /** The edit that asks for the used fields alone, where the library has a way that is known to be right. */
  readonly narrowed?: { readonly place: Place; readonly newText: string };
}

/** A labelled expression or declaration, for hover and for `proviso facts`. */
export interface LabelledPlace extends Place {
  readonly text: string;
  readonly labels: readonly Label[];
}

/** Everything known about one file. */
export interface FileFacts {
  readonly file: string;
  readonly flows: readonly Flow[];
  readonly accesses: readonly DataAccess[];
  readonly auditCalls: readonly AuditCall[];
  readonly connections: readonly Connection[];
  readonly options: readonly OptionFact[];
  readonly weakProtections: readonly WeakProtection[];
  readonly storedFields: readonly StoredField[];
  readonly answers: readonly Answer[];
  readonly wideReads: readonly WideRead[];
}
