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

export function assigned() {
  const email = user.email;
  console.log(email);
  //          ^^^^^ contact.email -> log
  const plain = user.id;
  console.log(plain);
  const masked = mask(user.email);
  console.log(masked);
  //          ^^^^^^ contact.email [masked] -> log
}

/** The last write on the straight line counts. */
export function overwritten() {
  let text = user.email;
  text = 'nobody';
  console.log(text);
  text = user.email;
  console.log(text);
  //          ^^^^ contact.email -> log
  text = mask(text);
  console.log(text);
  //          ^^^^ contact.email [masked] -> log
}

/** What is not there need not be replaced; another property, and what else happens with it, need. */
export function replacedWherePresent(known: boolean) {
  const copy = { ...user };
  if (copy.email) copy.email = '***';
  if (copy.phone) {
    copy.phone = mask(copy.phone);
  }
  console.log(copy);
  //          ^^^^ contact.phone [masked] -> log
  const other = { ...user };
  if (other.active) other.email = '***';
  if (other.phone) other.phone = '***';
  else console.log(other.email);
  //               ^^^^^^^^^^^ contact.email -> log
  console.log(other);
  //          ^^^^^ contact.email, contact.phone -> log
  const third = { ...user };
  if (third.phone && known) delete third.phone;
  if (third.email) delete third.email;
  console.log(third);
  //          ^^^^^ contact.phone -> log
}

export function writtenOnABranch(known: boolean) {
  let text = 'nobody';
  if (known) text = user.email;
  console.log(text);
  //          ^^^^ contact.email -> log
}

/** A path on which protection is skipped keeps the label bare. */
export function protectedOnABranch(known: boolean) {
  let text = user.email;
  if (known) {
    text = mask(text);
  }
  console.log(text);
  //          ^^^^ contact.email -> log
}

/** Writes on every branch together replace what was there. */
export function overwrittenOnEveryBranch(known: boolean, kind: string) {
  let text = user.email;
  if (known) {
    text = 'nobody';
  } else {
    text = mask(text);
  }
  console.log(text);
  //          ^^^^ contact.email [masked] -> log
  let nested = user.email;
  if (known) {
    if (kind === 'full') nested = 'full';
    else nested = 'other';
  } else if (kind === '') {
    return;
  } else nested = 'none';
  console.log(nested);
  let switched = user.email;
  switch (kind) {
    case 'full':
    case 'some':
      switched = 'full';
      break;
    case 'never':
      throw new Error();
    default:
      switched = 'none';
  }
  console.log(switched);
  let tried = user.email;
  try {
    tried = mask('');
  } catch {
    tried = 'none';
  }
  console.log(tried);
  let inside = '';
  if (known) {
    inside = user.email;
    inside = mask(inside);
  }
  console.log(inside);
  //          ^^^^^^ contact.email [masked] -> log
}

/** One way past the writes is enough. */
export function keptOnABranch(known: boolean, kind: string) {
  let text = user.email;
  if (known) text = 'nobody';
  else if (kind === 'full') text = 'somebody';
  console.log(text);
  //          ^^^^ contact.email -> log
  let switched = user.email;
  switch (kind) {
    case 'full':
      if (known) break;
      switched = 'full';
      break;
    default:
      switched = 'none';
  }
  console.log(switched);
  //          ^^^^^^^^ contact.email -> log
  let tried = user.email;
  try {
    tried = mask('');
  } catch {
    console.warn('kept');
  }
  console.log(tried);
  //          ^^^^^ contact.email -> log
  let inside = '';
  try {
    if (known) {
      inside = user.email;
      inside = mask(inside);
    }
  } catch {
    console.warn('kept');
  }
  console.log(inside);
  //          ^^^^^^ contact.email -> log
  let looped = user.email;
  for (const letter of kind) {
    if (letter === 'a') looped = 'a';
    else looped = 'b';
  }
  console.log(looped);
  //          ^^^^^^ contact.email -> log
}

export function otherBranch(known: boolean) {
  let text = 'nobody';
  if (known) {
    text = user.email;
  } else {
    console.log(text);
  }
}

export function behindReturn(known: boolean) {
  let text = 'nobody';
  if (known) {
    text = user.email;
    return text;
  }
  console.log(text);
  return text;
}

export function cases(kind: string) {
  let text = 'nobody';
  switch (kind) {
    case 'full':
      text = user.email;
      break;
    case 'none':
      console.log(text);
      break;
  }
}

export function inALoop(rounds: number) {
  let text = '';
  for (let round = 0; round < rounds; round++) {
    console.log(text);
    //          ^^^^ contact.email -> log
    text = user.email;
  }
}

export function added() {
  let text = 'users: ';
  text += user.email;
  console.log(text);
  //          ^^^^ contact.email -> log
  let count = 0;
  count += user.email.length;
  console.log(count);
}

export function fallback(given: string | undefined) {
  let to = given;
  to ??= user.email;
  console.log(to);
  //          ^^ contact.email -> log
}

export function destructured() {
  const { email, id } = user;
  console.log(email);
  //          ^^^^^ contact.email -> log
  console.log(id);
  const { email: address = 'none' } = user;
  console.log(address);
  //          ^^^^^^^ contact.email -> log
  const { email: hidden, ...others } = user;
  console.log(others);
  //          ^^^^^^ contact.phone -> log
  console.log(others.id, hidden.length);
  const { phone, email: mail, ...rest } = user;
  console.log(rest, phone === mail);
}

export function nested(order: { readonly buyer: User; readonly lines: readonly string[] }) {
  const {
    buyer: { email },
    lines: [first],
  } = order;
  console.log(first, email);
  //                 ^^^^^ contact.email -> log
}

export function parameters({ email, id }: User, [first]: readonly User[], text = user.email) {
  console.log(email);
  //          ^^^^^ contact.email -> log
  console.log(id, first?.email);
  //              ^^^^^^^^^^^^ contact.email -> log
  console.log(text);
  //          ^^^^ contact.email -> log
}

export function closures() {
  const email = user.email;
  let later = 'nobody';
  const print = () => console.log(later);
  //                              ^^^^^ contact.email -> log
  later = email;
  return [print, () => console.log(email)];
  //                               ^^^^^ contact.email -> log
}

/** @notPersonal a demo account */
const demo = user.email;
console.log(demo);

export function caught() {
  try {
    return user.email;
  } catch (error) {
    console.log(error);
    return undefined;
  }
}

/** A name alone is the weakest word; what is known of the value is stronger. */
export function names(email: string, input: { readonly text: string }) {
  console.log(email);
  //          ^^^^^ contact.email (name) -> log
  const phone = input.text.length;
  console.log(phone);
  const known: any = { phone: !user.phone, email: user.email.includes('@') };
  const { phone: hasPhone, email: hasEmail } = known;
  console.log(hasPhone, hasEmail, known.phone, known.email);
  const maskedEmail = mask(email);
  console.log(maskedEmail);
  //          ^^^^^^^^^^^ contact.email (name) [masked] -> log
}

/** A pattern writes to several places. */
export function patterns() {
  let first: unknown;
  let second: unknown;
  let rest: object;
  ({ email: first, id: second } = user);
  console.log(first, second);
  //          ^^^^^ contact.email -> log
  [first, second] = [user.id, user.email];
  console.log(first);
  console.log(second);
  //          ^^^^^^ contact.email -> log
  ({ email: first, ...rest } = { email: mask(user.email), id: user.id });
  console.log(first, rest);
  //          ^^^^^ contact.email [masked] -> log
  //                 ^^^^ contact.email [masked] -> log
  const kept: { to?: unknown } = {};
  [kept.to = ''] = [user.email];
  console.log(kept);
  //          ^^^^ contact.email -> log
}

/** A case for each value there is leaves nothing of what was before. */
export function everyCase(kind: 'a' | 'b', more: string) {
  let text: string = user.email;
  switch (kind) {
    case 'a':
      text = 'x';
      break;
    case 'b':
      text = mask(user.email);
      break;
  }
  console.log(text);
  //          ^^^^ contact.email [masked] -> log
  let other: string = user.email;
  switch (more) {
    case 'a':
      other = 'x';
      break;
  }
  console.log(other);
  //          ^^^^^ contact.email -> log
}
