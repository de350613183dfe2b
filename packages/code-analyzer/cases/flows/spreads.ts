interface Member {
  readonly id: string;
  /** @personal contact.email */
  readonly email: string;
  /** @personal contact.phone */
  readonly phone?: string;
}

interface Hidden {
  /** @notPersonal */
  readonly email: string;
}

/** @protects encrypted */
declare function seal(text: string): string;
declare const member: Member;
declare const hidden: Partial<Hidden>;
declare const known: Hidden | undefined;

/** What is spread later replaces what it always has. */
export function replacedBySpread(input: Member) {
  const sealed = { email: seal(input.email), phone: 'none' };
  console.log({ ...input, ...sealed });
  //                         ^^^^^^ contact.email [encrypted] -> log
  console.log({ email: input.email, ...{ email: 'none' } });
  console.log({ ...input, ...sealed }.phone);
  console.log({ ...sealed, ...member }.email);
  //          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contact.email -> log
}

/** What may be missing replaces nothing. */
export function leftBySpread(input: Member) {
  console.log({ ...input, ...hidden });
  //               ^^^^^ contact.email, contact.phone -> log
  console.log({ email: input.email, ...known });
  //                   ^^^^^^^^^^^ contact.email -> log
  console.log({ email: input.email, ...(input.id && { email: 'none' }) });
  //                   ^^^^^^^^^^^ contact.email -> log
}
