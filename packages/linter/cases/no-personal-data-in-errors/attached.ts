interface Guest {
  readonly id: string;
  /** @personal contact.email */
  email: string;
}
type Details = Record<string, string | undefined>;

class AppError extends Error {
  readonly details: Details;
  constructor(
    readonly code: string,
    message: string,
    options: { details?: Details; cause?: unknown } = {},
  ) {
    super(message, { cause: options.cause });
    this.details = options.details ?? {};
  }
  static conflict(what: string, value: string): AppError {
    return new AppError('conflict', `${what} is taken`, { details: { value } });
  }
}

abstract class DomainError<M extends object> extends Error {
  constructor(
    readonly type: string,
    readonly meta: M,
  ) {
    super(type);
  }
}
class Hit extends DomainError<{ person: string }> {}
class Missing extends DomainError<{ guestId: string }> {
  constructor(guestId: string) {
    super('missing', { guestId });
  }
}
class Taken extends Error {
  constructor(readonly email: string) {
    super('taken');
  }
}

class Busy extends Error {
  constructor(email: string) {
    super('busy');
    void email;
  }
}

/** What an error keeps in its fields travels with it. */
export function attached(guest: Guest, what: number) {
  if (what === 0) throw AppError.conflict('email', guest.email);
  //                                               ^^^^^^^^^^^ no-personal-data-in-errors: contact.email
  if (what === 1) throw new AppError('x', 'y', { details: { value: guest.email } });
  //                                                               ^^^^^^^^^^^ no-personal-data-in-errors: contact.email
  if (what === 2) throw new Hit('hit', { person: guest.email });
  //                                             ^^^^^^^^^^^ no-personal-data-in-errors: contact.email
  if (what === 3) throw new Taken(guest.email);
  //                              ^^^^^^^^^^^ no-personal-data-in-errors: contact.email
  if (what === 4) throw new Error('failed', { cause: guest });
  //                                                 ^^^^^ no-personal-data-in-errors: contact.email
  if (what === 5) throw new Missing(guest.id);
  if (what === 6) throw new AppError('x', 'y', { details: { value: guest.id } });
  if (what === 7) throw new Busy(guest.email);
}

/** What was caught was found where it was thrown. */
export function wrapped(guest: Guest) {
  try {
    throw new Taken(guest.email);
    //              ^^^^^^^^^^^ no-personal-data-in-errors: contact.email
  } catch (cause) {
    throw new AppError('x', 'y', { cause });
  }
}
