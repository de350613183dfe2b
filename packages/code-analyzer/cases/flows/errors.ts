interface User {
  readonly id: string;
  /** @personal contact.email */
  readonly email: string;
  readonly active: boolean;
}

declare const user: User;
declare const users: readonly User[];
/** @protects masked */
declare function mask(text: string): string;
declare function save(text: string): Promise<void>;

/** What is thrown in a block is what its `catch` holds. */
export function caughtAtOnce() {
  try {
    if (!user.active) throw new Error(`${user.email} is not active`);
    //                                   ^^^^^^^^^^ contact.email -> error
  } catch (error) {
    console.error(error);
    //            ^^^^^ contact.email -> log
    console.error('failed', (error as Error).message);
    //                      ^^^^^^^^^^^^^^^^^^^^^^^^ contact.email -> log
    console.error((error as Error).stack);
    //            ^^^^^^^^^^^^^^^^^^^^^^ contact.email -> log
    console.error(error instanceof Error ? error.message : String(error));
    //                                     ^^^^^^^^^^^^^ contact.email -> log
    //                                                            ^^^^^ contact.email -> log
    console.error((error as Error).message.length);
    console.error((error as Error).name);
  }
}

export function caughtProtected() {
  try {
    if (!user.active) throw new Error(`${mask(user.email)} is not active`);
    //                                        ^^^^^^^^^^ contact.email [masked] -> error
  } catch (error) {
    console.error(error);
    //            ^^^^^ contact.email [masked] -> log
  }
}

export function caughtClean() {
  try {
    if (!user.active) throw new Error(`${user.id} is not active`);
    throw new Error('fixed');
  } catch (error) {
    console.error(error);
  }
}

function find(text: string): User {
  const found = users.find(one => one.email === text);
  if (!found) throw new Error('no user ' + text);
  return found;
}

function findActive(text: string): User {
  const found = find(text);
  if (!found.active) throw new RangeError('not active');
  return found;
}

/** A function throws to whoever calls it, through functions that let it pass. */
export function thrownInside() {
  try {
    findActive(user.email);
    //         ^^^^^^^^^^ contact.email -> error
  } catch (error) {
    console.error(error);
    //            ^^^^^ contact.email -> log
  }
  try {
    findActive(user.id);
  } catch (error) {
    console.error(error);
  }
}

/** What is caught inside does not come out, what is thrown on does. */
export function caughtInside() {
  try {
    try {
      find(user.email);
      //   ^^^^^^^^^^ contact.email -> error
    } catch {
      throw new Error('not found');
    }
  } catch (error) {
    console.error(error);
  }
  try {
    try {
      find(user.email);
      //   ^^^^^^^^^^ contact.email -> error
    } catch (inner) {
      throw inner;
    }
  } catch (error) {
    console.error(error);
    //            ^^^^^ contact.email -> log
  }
}

/** Another time, another place. */
export function thrownElsewhere() {
  try {
    users.forEach(() => undefined);
    const later = () => {
      throw new Error(user.email);
      //              ^^^^^^^^^^ contact.email -> error
    };
    console.log(typeof later);
  } catch (error) {
    console.error(error);
  }
}

class UnknownUser extends Error {
  constructor(email: string) {
    super(`no user ${email}`);
    //               ^^^^^ contact.email -> error
  }
}

class Plain extends Error {}

class Numbered extends Error {
  constructor(
    readonly code: number,
    email: string,
  ) {
    super(`code ${code} with ${email.length} characters`);
  }
}

/** Errors of the project hold what they give to `super`. */
export function ownErrors() {
  try {
    throw new UnknownUser(user.email);
  } catch (error) {
    console.error(error);
    //            ^^^^^ contact.email -> log
  }
  try {
    throw new Plain(user.email);
    //              ^^^^^^^^^^ contact.email -> error
  } catch (error) {
    console.error((error as Plain).message);
    //            ^^^^^^^^^^^^^^^^^^^^^^^^ contact.email -> log
  }
  try {
    throw new Numbered(4, user.email);
  } catch (error) {
    console.error(error);
  }
}

async function load(text: string): Promise<User> {
  await save(text);
  throw new Error(`cannot load ${text}`);
}

/** A promise that is rejected hands its error to `catch`. */
export async function rejected() {
  load(user.email).catch(error => console.error(error));
  //   ^^^^^^^^^^ contact.email -> error
  //                                            ^^^^^ contact.email -> log
  load(user.id).catch(error => console.error(error));
  load(user.email).then(
  //   ^^^^^^^^^^ contact.email -> error
    () => undefined,
    (error: unknown) => console.error(error),
    //                                ^^^^^ contact.email -> log
  );
  try {
    await load(user.email);
    //         ^^^^^^^^^^ contact.email -> error
  } catch (error) {
    console.error(error);
    //            ^^^^^ contact.email -> log
  }
}

/** Functions that throw each other's errors come to an end. */
function ping(email: string, depth: number): void {
  if (depth === 0) throw new Error(email);
  //                               ^^^^^ contact.email -> error
  pong(email, depth - 1);
}

function pong(email: string, depth: number): void {
  ping(email, depth - 1);
}

export function inCircles() {
  try {
    ping(user.email, 3);
  } catch (error) {
    console.error(error);
    //            ^^^^^ contact.email -> log
  }
}

class NotFound extends Error {
  private readonly hidden: string;
  constructor(
    readonly to: unknown,
    readonly id: string,
    secret: string,
  ) {
    super('not found');
    this.hidden = mask(secret);
  }
}

/** Shown as a whole, an error shows what its class has added; its text is the message alone. */
export function ownFields() {
  try {
    throw new NotFound(user.email, user.id, user.email);
    //                 ^^^^^^^^^^ contact.email -> error
  } catch (error) {
    console.error(error);
    //            ^^^^^ contact.email, contact.email [masked] -> log
    console.error(`failed: ${error}`);
    console.error((error as Error).message);
    console.error((error as NotFound).to);
    //            ^^^^^^^^^^^^^^^^^^^^^^ contact.email -> log
    console.error((error as NotFound).id);
  }
  try {
    throw new NotFound(user.id, user.id, 'none');
  } catch (error) {
    console.error(error);
  }
}

/** What an error is told is its message; its other properties are what it is given besides. */
export function properties(person: { /** @personal contact.email */ readonly email: string; readonly id: string }) {
  try {
    if (person.id === '1') throw new Error(`no mail for ${person.email}`);
    //                                                    ^^^^^^^^^^^^ contact.email -> error
    if (person.id === '2') throw new Error('no mail', { cause: person.email });
    //                                                         ^^^^^^^^^^^^ contact.email -> error
    throw new TypeError('no mail for ' + person.email);
    //                                   ^^^^^^^^^^^^ contact.email -> error
  } catch (error: any) {
    console.log(error.code, error.errcode, error.status, error.data?.reason);
    console.log(error.message);
    //          ^^^^^^^^^^^^^ contact.email -> log
    console.log(error.cause);
    //          ^^^^^^^^^^^ contact.email -> log
    console.log(error);
    //          ^^^^^ contact.email -> log
  }
}
