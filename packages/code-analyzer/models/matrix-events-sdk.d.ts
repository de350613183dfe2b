/** Names and shapes of Matrix events, as in 0.0.1. */
export type Optional<T> = T | null | undefined;
export type EitherAnd<T1, T2> = (T1 & T2) | T1 | T2;

export class NamespacedValue<S extends string, U extends string> {
  readonly stable: Optional<S>;
  readonly unstable?: Optional<U>;
  constructor(stable: Optional<S>, unstable?: Optional<U>);
  get name(): U | S;
  get altName(): U | S | null;
  matches(value: string): boolean;
  findIn<T>(object: any): Optional<T>;
  includedIn(list: any[]): boolean;
}

export class UnstableValue<S extends string, U extends string> extends NamespacedValue<S, U> {
  constructor(stable: Optional<S>, unstable: U);
  get name(): U;
  get altName(): S;
}

export interface IPartialEvent<T> {
  type: string;
  content: T;
}

export abstract class ExtensibleEvent<T extends object = object> {
  readonly wireFormat: IPartialEvent<T>;
  protected constructor(wireFormat: IPartialEvent<T>);
  get wireContent(): T;
  abstract serialize(): IPartialEvent<object>;
}

export class ExtensibleEvents {
  static get defaultInstance(): ExtensibleEvents;
  parse(wireFormat: IPartialEvent<object>): Optional<ExtensibleEvent>;
}

export const M_POLL_START: UnstableValue<'m.poll.start', 'org.matrix.msc3381.poll.start'>;
