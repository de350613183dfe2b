interface User {
  readonly id: string;
  /** @personal contact.email */
  readonly email: string;
}

declare const user: User;

/** A module is an object of what it exports. */
export async function imported() {
  const { to, id } = await import('./data.ts');
  console.log(to, id);
  //          ^^ contact.email -> log
  const data = await import('./data.ts');
  console.log(data.to);
  //          ^^^^^^^ contact.email -> log
  console.log(data.id, user.id);
  console.log(data.hidden);
  //          ^^^^^^^^^^^ contact.email [masked] -> log
  console.log(data.default.to);
  //          ^^^^^^^^^^^^^^^ contact.email -> log
}

// @file data.ts
interface User {
  readonly id: string;
  /** @personal contact.email */
  readonly email: string;
}

declare const user: User;
/** @protects masked */
declare function mask(text: string): string;

export const to: unknown = user.email;
export const id: unknown = user.id;
export const hidden: unknown = mask(user.email);
export default { to: user.email as unknown };
