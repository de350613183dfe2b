export namespace People { export enum Kind { Patient = 'patient', Doctor = `doc${'tor'}`, Other = 1 << 3 } export import K = Kind; }
export type Deep<T> = T extends readonly (infer E extends object)[] ? Deep<E>[] : T extends object ? { readonly [K in keyof T as `get${Capitalize<K & string>}`]?: () => Deep<T[K]> } : T;
export interface Person { kind: People.Kind; email: string; /** @personal contact.phone */ phone: string; friends: Person[]; [more: `x-${string}`]: unknown }
export type Shown = Pick<Person, 'email'> & Partial<Omit<Person, 'email' | 'phone'>>;
export function isPerson(value: unknown): value is Person; export function isPerson(value: Person): true;
export function isPerson(this: void, value: unknown) { return typeof value === 'object' && value !== null && 'email' in value; }
export abstract class Base<in out T> { protected abstract readonly all: ReadonlyMap<string, T>; *[Symbol.iterator](): Generator<T, void, undefined> { yield* this.all.values(); } }
export const frozen = { a: { b: { c: [1, [2, [3, { email: 'x' }]]] } } } as const satisfies object;
export default function <T,>(tree: Deep<T>, visit: (at: Deep<T>, ...path: (string | number)[]) => asserts at is Deep<T>): void { visit(tree); }
declare global { interface Window { person?: Person } }
declare module './service' { interface Patients { extra: Person } }
