import { Expose, plainToClass, plainToInstance } from 'class-transformer';
import * as v from 'valibot';
import * as yup from 'yup';
import { z } from 'zod';

interface User {
  readonly id: string;
  email: string;
  readonly manager: { readonly id: string; readonly phone: string };
}

declare const user: User;
declare const users: readonly User[];

const Public = z.object({ id: z.string() });
const Contact = z.object({ id: z.string(), email: z.string() });
const Nested = z.object({ manager: z.object({ id: z.string() }) });

/** A schema takes away what it does not name, at every depth. */
export async function zodSchemas() {
  console.log(Public.parse(user), Public.strict().parse(user), await Public.parseAsync(user));
  console.log(Contact.parse(user));
  //                        ^^^^ contact.email (type) -> log
  console.log(Nested.parse(user), z.array(Public).parse(users));
  console.log(z.object({ manager: z.object({ phone: z.string() }) }).parse(user));
  //                                                                       ^^^^ contact.phone (name) -> log
  const checked = Public.safeParse(user);
  console.log(checked, (await Public.safeParseAsync(user)).data);
  const found = Contact.safeParse(user);
  console.log(found);
  //          ^^^^^ contact.email -> log
  console.log(found.data?.email, found.error);
  //          ^^^^^^^^^^^^^^^^^ contact.email -> log
}

/** Unless it says that it lets others through, or does not say what it names. */
export function openSchemas(schema: z.ZodTypeAny) {
  console.log(Public.passthrough().parse(user));
  //                                     ^^^^ contact.email (type), contact.phone (name) -> log
  console.log(Public.loose().parse(user));
  //                               ^^^^ contact.email (type), contact.phone (name) -> log
  console.log(Public.catchall(z.string()).parse(user));
  //                                            ^^^^ contact.email (type), contact.phone (name) -> log
  console.log(z.looseObject({ id: z.string() }).parse(user));
  //                                                  ^^^^ contact.email (type), contact.phone (name) -> log
  console.log(Public.passthrough().strip().parse(user));
  console.log(z.object({ manager: z.looseObject({ id: z.string() }) }).parse(user));
  //                                                                         ^^^^ contact.phone (name) -> log
  console.log(schema.parse(user));
  //                       ^^^^ contact.email (type), contact.phone (name) -> log
  console.log(z.record(z.string(), z.string()).parse(user));
  //                                                 ^^^^ contact.email (type), contact.phone (name) -> log
}

/** Whoever asks through a function gets no more. */
const toPublic = (given: User) => Public.parse(given);
const checkedBy = <T>(schema: z.ZodType<T>, given: unknown): T => schema.parse(given);

const inferred = <S extends z.ZodTypeAny>(schema: S, given: unknown): z.infer<S> => schema.parse(given);

function validate<T>(schema: z.ZodType<T>, given: unknown) {
  const result = schema.safeParse(given);
  if (!result.success) throw new Error('not valid');
  return result.data;
}

class Validator<T> {
  constructor(private readonly schema: z.ZodType<T>) {}

  check(given: unknown): T {
    return this.schema.parse(given);
  }

  async checkAll(given: readonly unknown[]): Promise<T[]> {
    return given.map(one => checkedBy(this.schema, one));
  }
}

const claimedBy = (schema: z.ZodTypeAny, given: unknown): { readonly id: string } => schema.parse(given) as { readonly id: string };

/** What a generic function lets through is what the type of its call has. */
export async function throughGenerics(schema: z.ZodType<unknown>) {
  console.log(checkedBy(Public, user), inferred(Public, user), validate(Public, user), checkedBy(z.array(Public), users));
  console.log(new Validator(Public).check(user), await new Validator(Public).checkAll(users));
  console.log(inferred(Contact, user), validate(Contact, user));
  //                            ^^^^ contact.email -> log
  //                                                     ^^^^ contact.email -> log
  console.log(new Validator(Contact).check(user));
  //                                       ^^^^ contact.email -> log
  console.log(checkedBy(schema, user));
  //                            ^^^^ contact.email (type), contact.phone (name) -> log
  console.log(checkedBy(Public.passthrough(), user));
  //                                          ^^^^ contact.email (type), contact.phone (name) -> log
  console.log(claimedBy(Public.passthrough(), user));
  //                                          ^^^^ contact.email (type), contact.phone (name) -> log
}

export function throughFunctions() {
  console.log(toPublic(user));
  console.log(checkedBy(Contact, user));
  //                             ^^^^ contact.email -> log
}

export async function otherSchemas() {
  console.log(v.parse(v.object({ id: v.string() }), user), v.safeParse(v.object({ id: v.string() }), user));
  console.log(v.parse(v.object({ email: v.string() }), user));
  //                                                   ^^^^ contact.email (type) -> log
  console.log(v.parse(v.looseObject({ id: v.string() }), user));
  //                                                     ^^^^ contact.email (type), contact.phone (name) -> log
  const named = yup.object({ id: yup.string() });
  console.log(named.validateSync(user, { stripUnknown: true }), await named.validate(user, { stripUnknown: true, abortEarly: false }));
  console.log(named.cast(user, { stripUnknown: true }));
  console.log(named.validateSync(user));
  //                             ^^^^ contact.email (type), contact.phone (name) -> log
  console.log(named.validateSync(user, { stripUnknown: false }));
  //                             ^^^^ contact.email (type), contact.phone (name) -> log
}

class Profile {
  @Expose() id = '';
}

export function instances() {
  console.log(plainToInstance(Profile, user, { excludeExtraneousValues: true }), plainToClass(Profile, user, { excludeExtraneousValues: true }));
  console.log(plainToInstance(Profile, users, { excludeExtraneousValues: true }));
  console.log(plainToInstance(Profile, user));
  //                                   ^^^^ contact.email (type), contact.phone (name) -> log
}

function pick<T extends object, K extends keyof T>(from: T, keys: readonly K[]): Pick<T, K> {
  const chosen = {} as Pick<T, K>;
  for (const key of keys) chosen[key] = from[key];
  return chosen;
}

const chosen = <T extends object, K extends keyof T>(from: T, ...keys: K[]) =>
  Object.fromEntries(keys.map(key => [key, from[key]])) as Pick<T, K>;

function filtered<T extends object, K extends Extract<keyof T, string>>(from: T, keys: readonly K[]): Pick<T, K> {
  return Object.fromEntries(Object.entries(from).filter(([key]) => keys.some(one => one === key))) as Pick<T, K>;
}

function omit<T extends object, K extends keyof T>(from: T, ...keys: K[]): Omit<T, K> {
  const copy = { ...from };
  for (const key of keys) delete copy[key];
  return copy;
}

/** Keys that callers name: what is not among them is not copied, or deleted. */
export function chosenByKeys() {
  console.log(pick(user, ['id']), chosen(user, 'id'), filtered(user, ['id']), omit(user, 'email', 'manager'));
  console.log(pick(user, ['id', 'email']));
  //          ^^^^^^^^^^^^^^^^^^^^^^^^^^^ contact.email (type) -> log
  console.log(chosen(user, 'manager'));
  //          ^^^^^^^^^^^^^^^^^^^^^^^ contact.phone (name) -> log
  console.log(filtered(user, ['email']));
  //          ^^^^^^^^^^^^^^^^^^^^^^^^^ contact.email (type) -> log
  console.log(omit(user, 'manager'));
  //               ^^^^ contact.email (type) -> log
}

const narrow = (given: User): { readonly id: string } => given;
const claimed = <T extends object, K extends keyof T>(from: T, keys: readonly K[]): Pick<T, K> => (keys.length > 0 ? from : from);
const copied = (given: User): { readonly id: string } => ({ ...given });

/** A type that is narrower takes nothing away. */
export function onlyNarrowed() {
  const shown: { readonly id: string } = user;
  console.log(shown);
  //          ^^^^^ contact.email (type), contact.phone (name) -> log
  console.log(narrow(user));
  //                 ^^^^ contact.email (type), contact.phone (name) -> log
  console.log(claimed(user, ['id']));
  //                  ^^^^ contact.email (type), contact.phone (name) -> log
  console.log(copied(user));
  //                 ^^^^ contact.email (type), contact.phone (name) -> log
}

const secret = new Set(['email', 'manager']);
const shownKeys = ['id'];
declare const unknownKeys: string[];

/** The second argument of `JSON.stringify`. */
export function written() {
  console.log(JSON.stringify(user, ['id']), JSON.stringify(user, shownKeys), JSON.stringify({ user }, ['user', 'id'], 2));
  console.log(JSON.stringify(user, ['id', 'email']));
  //                         ^^^^ contact.email (type) -> log
  console.log(JSON.stringify(user, ['manager', 'phone']), JSON.stringify(user, ['phone']));
  //                         ^^^^ contact.phone (name) -> log
  console.log(JSON.stringify(user, unknownKeys));
  //                         ^^^^ contact.email (type), contact.phone (name) -> log
  console.log(JSON.stringify(user, null, 2));
  //                         ^^^^ contact.email (type), contact.phone (name) -> log
  console.log(JSON.stringify(user, (key, value) => (key === 'email' || key === 'manager' ? undefined : value)));
  console.log(JSON.stringify(user, (key, value) => (key === 'id' ? undefined : value)));
  //                         ^^^^ contact.email (type), contact.phone (name) -> log
  console.log(JSON.stringify(user, (key, value) => (key !== 'email' ? value : undefined)));
  //                         ^^^^ contact.phone (name) -> log
  console.log(JSON.stringify(user, (key, value) => (secret.has(key) ? '[hidden]' : value)));
  console.log(JSON.stringify(user, (key, value) => (secret.has(key) ? String(value) : value)));
  //                         ^^^^ contact.email (type), contact.phone (name) -> log
  console.log(JSON.stringify(user, (key, value) => (!['email', 'phone'].includes(key) ? value : undefined)));
  console.log(JSON.stringify(user, withoutEmail));
  //                         ^^^^ contact.phone (name) -> log
}

function withoutEmail(key: string, value: unknown) {
  if (key === 'email') {
    return undefined;
  }
  return value;
}

const toText = (given: User) => JSON.stringify(given, ['id']);
const toOtherText = (given: User) => JSON.stringify(given, withoutEmail);

export function writtenInFunctions() {
  console.log(toText(user));
  console.log(toOtherText(user));
  //                      ^^^^ contact.phone (name) -> log
}

/** A key of which the type names every value. */
export function keysOfTypes(key: 'email' | 'id', other: 'id', all: keyof User, some: string) {
  console.log(user[other]);
  console.log(user[key]);
  //          ^^^^^^^^^ contact.email (type) -> log
  console.log(user[all]);
  //          ^^^^^^^^^ contact.email (type) -> log
  console.log(user[some as never]);
}
