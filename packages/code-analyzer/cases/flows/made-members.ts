import winston from 'winston';

interface Guest {
  readonly id: string;
  /** @personal contact.email */
  readonly mail: string;
  /** @personal contact.phone */
  readonly mobile: string;
}

interface Notes {
  note(text: string, more?: object): void;
  quiet(text: string, more?: object): void;
  readonly keep: (text: string) => void;
}

declare const guest: Guest;

const plain = console;

function openNotes(part: string): Notes {
  return {
    note: (text, more = {}) => void plain.info(part, text, more),
    quiet(text) {
      return text.length;
    },
    keep,
  };
}

function keep(text: string) {
  console.log(text);
}

const notes = openNotes('desk');
const same: Notes = notes;
const written: Notes = { note: text => console.warn(text), quiet: () => undefined, keep: () => undefined };

/** What a function of the project gives is called by its type; the type says nothing of what it does. */
export function throughType() {
  notes.note(`arrived: ${guest.mail}`);
  //                     ^^^^^^^^^^ contact.email -> log
  notes.note('arrived', { to: guest.mobile });
  //                          ^^^^^^^^^^^^ contact.phone -> log
  notes.keep(guest.mail);
  //         ^^^^^^^^^^ contact.email -> log
  openNotes('bar').note(guest.mail);
  //                    ^^^^^^^^^^ contact.email -> log
  same.note(guest.mail);
  //        ^^^^^^^^^^ contact.email -> log
  written.note(guest.mail);
  //           ^^^^^^^^^^ contact.email -> log
}

/** Another function of the same object, and one of an object that is made elsewhere. */
export function harmless(given: Notes) {
  notes.quiet(guest.mail);
  written.keep(guest.mail);
  given.note(guest.mail);
}

const covered = new Set(['mail', 'mobile']);

function cover(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(cover);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, covered.has(key) ? '…' : cover(inner)]));
}

const coverAll = winston.format(info => Object.assign(info, cover({ ...info })));
const careful = winston.createLogger({ format: winston.format.combine(coverAll(), winston.format.json()) });

const names = ['mail'];
const outermost = winston.format(info =>
  Object.fromEntries(Object.entries(info).map(([key, inner]) => [key, names.includes(key) ? undefined : inner])),
);
const shallow = winston.createLogger({ format: outermost() });

function openCareful(): Notes {
  const child = careful.child({ part: 'desk' });
  return { note: (text, more = {}) => void child.info(text, more), quiet: () => undefined, keep: text => void child.info(text) };
}

const hushed = openCareful();

/** A format that hides by key hides what is logged under that key, at any depth if it calls itself. */
export function hiddenByFormat() {
  careful.info('arrived', { mail: guest.mail });
  //                              ^^^^^^^^^^ contact.email [masked] -> log
  careful.info('arrived', { guest: { mobile: guest.mobile } });
  //                                         ^^^^^^^^^^^^ contact.phone [masked] -> log
  hushed.note('arrived', { mail: guest.mail });
  //                             ^^^^^^^^^^ contact.email [masked] -> log
  shallow.info('arrived', { mail: guest.mail });
  //                              ^^^^^^^^^^ contact.email [masked] -> log
}

/** Under another key, in a text, and deeper than the format looks, it is written as it is. */
export function leftByFormat() {
  careful.info('arrived', { reach: guest.mail });
  //                               ^^^^^^^^^^ contact.email -> log
  careful.info(`arrived: ${guest.mail}`);
  //                       ^^^^^^^^^^ contact.email -> log
  hushed.note('arrived', { reach: guest.mail });
  //                              ^^^^^^^^^^ contact.email -> log
  shallow.info('arrived', { mobile: guest.mobile });
  //                                ^^^^^^^^^^^^ contact.phone -> log
  shallow.info('arrived', { guest: { mail: guest.mail } });
  //                                       ^^^^^^^^^^ contact.email -> log
}
