interface User {
  readonly id: string;
  /** @personal contact.email */
  email: string;
  /** @personal contact.phone */
  phone?: string;
  readonly active: boolean;
}

/** @protects masked */
declare function mask(text: string): string;
declare const user: User;

export function properties() {
  console.log({ to: user.email, count: 1 });
  //                ^^^^^^^^^^ contact.email -> log
  console.log({ to: mask(user.email) });
  //                     ^^^^^^^^^^ contact.email [masked] -> log
  console.log({ id: user.id, size: user.email.length });
}

export function shorthand() {
  const { email, id } = user;
  console.log({ email, id });
  //            ^^^^^ contact.email -> log
  console.log({ id });
}

export function spreads() {
  console.log({ ...user });
  //               ^^^^ contact.email, contact.phone -> log
  console.log({ ...user, email: mask(user.email), phone: undefined });
  //                                 ^^^^^^^^^^ contact.email [masked] -> log
  console.log({ ...user, email: undefined, phone: 'hidden' });
  console.log({ ...(user.active && { to: user.email }) });
  //                                     ^^^^^^^^^^ contact.email -> log
}

export function held() {
  const row = { id: user.id, to: user.email, more: { phone: user.phone } };
  console.log(row);
  //          ^^^ contact.email, contact.phone -> log
  console.log(row.id);
  console.log(row.to);
  //          ^^^^^^ contact.email -> log
  console.log(row.more.phone);
  //          ^^^^^^^^^^^^^^ contact.phone -> log
  console.log(row['id']);
  const safe = { ...user, email: mask(user.email), phone: '' };
  console.log(safe.email);
  //          ^^^^^^^^^^ contact.email [masked] -> log
  console.log(safe.phone);
  console.log(safe);
  //          ^^^^ contact.email [masked] -> log
}

export function overwritten() {
  const copy = { ...user };
  copy.email = mask(copy.email);
  delete copy.phone;
  console.log(copy);
  //          ^^^^ contact.email [masked] -> log
  console.log(copy.phone);
}

export function filled() {
  const report: Record<string, unknown> = {};
  report.id = user.id;
  console.log(report);
  report.to = user.email;
  console.log(report);
  //          ^^^^^^ contact.email -> log
  console.log(report.id);
}

export function computed(key: string, field: 'email' | 'id') {
  const row = { [key]: user.email };
  console.log(row);
  //          ^^^ contact.email -> log
  const texts: Record<string, string> = { a: 'x', b: user.email };
  console.log(texts[key]);
  //          ^^^^^^^^^^ contact.email -> log
  const plain: Record<string, string> = { a: 'x', b: user.id };
  console.log(plain[key], field);
}

export function accessors() {
  const row = {
    get to() {
      return user.email;
    },
    get size() {
      return user.email.length;
    },
  };
  console.log(row.to);
  //          ^^^^^^ contact.email -> log
  console.log(row.size);
}

export function merged(defaults: { readonly theme: string }) {
  console.log(Object.assign({}, defaults, { to: user.email }));
  //                                            ^^^^^^^^^^ contact.email -> log
  const target = {};
  Object.assign(target, { to: user.email });
  console.log(target);
  //          ^^^^^^ contact.email -> log
  console.log(Object.freeze({ id: user.id }));
}

export function taken() {
  console.log(Object.keys(user));
  console.log(Object.values(user));
  //                        ^^^^ contact.email, contact.phone -> log
  console.log(Object.entries({ id: user.id, to: user.email }));
  //                                            ^^^^^^^^^^ contact.email -> log
  for (const [key, value] of Object.entries({ to: user.email })) {
    console.log(key);
    console.log(value);
    //          ^^^^^ contact.email -> log
  }
  console.log(Object.fromEntries([['to', user.email]]));
  //                                     ^^^^^^^^^^ contact.email -> log
  console.log(Object.fromEntries([['to', user.id]]));
}

export function texts() {
  console.log(JSON.stringify(user));
  //                         ^^^^ contact.email, contact.phone -> log
  console.log(JSON.stringify({ id: user.id }));
  console.log(JSON.stringify({ ...user, email: mask(user.email), phone: 0 }));
  //                                                ^^^^^^^^^^ contact.email [masked] -> log
  const copy = JSON.parse(JSON.stringify(user)) as User;
  console.log(copy.email);
  //          ^^^^^^^^^^ contact.email -> log
  console.log(copy.id, structuredClone(user).id);
  console.log(structuredClone(user).email);
  //          ^^^^^^^^^^^^^^^^^^^^^^^^^^^ contact.email -> log
}

declare const customer: { readonly id: string; readonly plan: 'free' | 'paid'; readonly kind: string; readonly value: string; readonly loose: any };
declare const input: { readonly value: string };

/** A key names what does not say itself what it is. */
export function keys(value: string) {
  console.log({ email: customer.id });
  console.log({ email: customer.plan, phone: customer.kind });
  const held = { email: customer.id };
  console.log(held.email, held);
  console.log({ email: input.value });
  //                   ^^^^^^^^^^^ contact.email (name) -> log
  console.log({ email: value });
  //                   ^^^^^ contact.email (name) -> log
  console.log({ email: customer.loose.id });
  //                   ^^^^^^^^^^^^^^^^^ contact.email (name) -> log
}

interface Named {
  readonly name: string;
}
interface Patient extends Named {
  readonly id: string;
}
declare const loadPatient: () => Patient;
/** @personal contact.phone */
declare function readPhone(): string;

/** What a member means depends on the type through which it is reached; a call is known by the tag of what it calls. */
export async function told(request: Request) {
  const { id, ...rest } = loadPatient();
  console.log(rest, id);
  //          ^^^^ identity.name (type) -> log
  const nameOf = (one: any) => one.name;
  console.log(nameOf(loadPatient()));
  //                 ^^^^^^^^^^^^^ identity.name (type) -> log
  console.log(readPhone());
  //          ^^^^^^^^^^^ contact.phone -> log
  const given = { to: readPhone() };
  console.log(given);
  //          ^^^^^ contact.phone -> log
  const form = await request.formData();
  console.log(form.get('email'), form.get('plan'));
  //          ^^^^^^^^^^^^^^^^^ contact.email (type) -> log
}

/** Methods of the language that write to what they are given. */
export function defined() {
  const target: any = {};
  Object.assign(target, { id: user.id }, { to: user.email });
  console.log(target.to);
  //          ^^^^^^^^^ contact.email -> log
  console.log(target.id);
  const described: any = {};
  Object.defineProperty(described, 'to', { value: user.email });
  Object.defineProperty(described, 'id', { value: user.id });
  Reflect.set(described, 'hidden', mask(user.email));
  console.log(described.to);
  //          ^^^^^^^^^^^^ contact.email -> log
  console.log(described.id);
  console.log(described.hidden);
  //          ^^^^^^^^^^^^^^^^ contact.email [masked] -> log
}

class Account {
  readonly id: string = '1';
  /** @personal contact.email */
  email = '';
  toJSON() {
    return { id: this.id };
  }
}

class Open extends Account {
  override toJSON() {
    return { id: this.id, to: this.email, hidden: mask(this.email) };
  }
}

/** What is written of an object is what its class says. */
export function written(account: Account, open: Open) {
  console.log(JSON.stringify(account));
  console.log(JSON.stringify(open));
  //                         ^^^^ contact.email, contact.email [masked] -> log
  console.log(account);
  //          ^^^^^^^ contact.email -> log
}

declare const settings: { readonly theme: string; readonly phoneNumber: string };

/** Of a property that is not known nobody can say that it is the one with the telling name. */
export function setting(key: 'theme' | 'phoneNumber') {
  const value = settings[key];
  console.log(value);
  console.log(settings.phoneNumber);
  //          ^^^^^^^^^^^^^^^^^^^^ contact.phone (name) -> log
}

interface Options {
  readonly theme: string;
  readonly phoneNumber?: string;
  readonly owner: { readonly email: string };
}

class Held<T extends object> {
  constructor(private readonly obj: T) {}

  get<K extends string & keyof T>(key: K): T[K] {
    const found = this.obj[key];
    if (found !== undefined) return found;
    const other = key.toLowerCase();
    return this.obj[<K>other];
  }
}

class Config {
  private static instance: Options;
  private static held: Held<Options>;

  static put(given: Options) {
    Config.instance = given;
    Config.held = new Held(given);
  }
  static get(): Options;
  static get<K extends keyof Options>(key: K): Options[K];
  static get<K extends keyof Options>(key?: K): Options | Options[K] {
    if (key === undefined) return Config.instance;
    return Config.held.get(key);
  }
}

declare const options: Options;
declare const people: Readonly<Record<string, { readonly id: string; readonly email: string }>>;

/** Nor where the key comes into the object through calls and fields. */
export function heldSetting(key: string) {
  Config.put(options);
  Config.put({ ...options, theme: 'dark', phoneNumber: options.phoneNumber });
  const theme = Config.get('theme');
  console.log(theme);
  console.log(new Held({ phoneNumber: options.phoneNumber, theme: options.theme }).get('theme'));
  console.log(people[key]?.id);
  console.log(people[key]?.email);
  //          ^^^^^^^^^^^^^^^^^^ contact.email (name) -> log
}

function personOf(key: string) {
  return people[key];
}

/** Every property is of the type that holds the telling name. */
export function heldPeople(key: string) {
  console.log(personOf(key));
  //          ^^^^^^^^^^^^^ contact.email (name) -> log
  const person = people[key];
  console.log(person);
  //          ^^^^^^ contact.email (name) -> log
}
