import debug from 'debug';
import * as everything from 'debug';
import { debug as named } from 'debug';
import createDebug = require('debug');
import log from 'loglevel';
import pino from 'pino';
import makesLines, { exported as imported, makeLines } from './lines.ts';
import Letter from './letter.ts';
import tell from './tell.ts';

interface User {
  readonly id: string;
  /** @personal contact.email */
  readonly email: string;
}

const d = debug('app');
const e = everything('app');
const n = named('app');
const c = createDebug('app');
const r = require('debug')('app');
const required = require('debug');
const fromRequired = required('app');
const x = debug('app').extend('users').extend('mails');
const y = x.extend('more');

/** What a call of a library gives is called by the name of its variable. */
export function heldInVariables(user: User) {
  d('user %s', user.email);
  //           ^^^^^^^^^^ contact.email -> log
  e('user %s', user.email);
  //           ^^^^^^^^^^ contact.email -> log
  n('user %s', user.email);
  //           ^^^^^^^^^^ contact.email -> log
  c('user %s', user.email);
  //           ^^^^^^^^^^ contact.email -> log
  r('user %s', user.email);
  //           ^^^^^^^^^^ contact.email -> log
  fromRequired('user %s', user.email);
  //                      ^^^^^^^^^^ contact.email -> log
  x('user %s', user.email);
  //           ^^^^^^^^^^ contact.email -> log
  y('user %s', user.email, user.id);
  //           ^^^^^^^^^^ contact.email -> log
}

export function heldElsewhere(user: User) {
  imported(user.email);
  //       ^^^^^^^^^^ contact.email -> log
  makesLines(user.email);
  //         ^^^^^^^^^^ contact.email -> log
  const lines = makeLines('app');
  lines(user.email);
  //    ^^^^^^^^^^ contact.email -> log
}

class Held {
  private readonly line = debug('app');
  private readonly other: debug.Debugger;
  constructor() {
    this.other = this.line.extend('other');
  }
  tell(user: User) {
    this.line(user.email);
    //        ^^^^^^^^^^ contact.email -> log
    this.other(user.email);
    //         ^^^^^^^^^^ contact.email -> log
  }
}
export const held = new Held();

export function methods(user: User) {
  const named = log.getLogger('app');
  const { warn } = named;
  warn(user.email);
  //   ^^^^^^^^^^ contact.email -> log
  const write = pino().info;
  write(user.email);
  //    ^^^^^^^^^^ contact.email -> log
}

const writeLine = (text: unknown) => {
  console.log(text);
};
const handOutNamed = () => writeLine;
const handOutInner = () => (text: unknown) => {
  console.log(text);
};
function handOutReturned() {
  return writeLine;
}
const madeNamed = handOutNamed();
const madeInner = handOutInner();
const madeReturned = handOutReturned();
const Note = class {
  constructor(text: unknown) {
    console.log(text);
  }
};

/** What a function hands out is called by any name that it is given. */
export async function handedOut(user: User) {
  madeNamed(user.email);
  //        ^^^^^^^^^^ contact.email -> log
  madeInner(user.email, user.id);
  //        ^^^^^^^^^^ contact.email -> log
  madeReturned(user.email);
  //           ^^^^^^^^^^ contact.email -> log
  makeLines('app')(user.email);
  //               ^^^^^^^^^^ contact.email -> log
  const soon = async () => debug('soon');
  const later = await soon();
  later(user.email);
  //    ^^^^^^^^^^ contact.email -> log
  tell(user.email);
  //   ^^^^^^^^^^ contact.email -> log
  tell(user.id);
  new Letter(user.email);
  //         ^^^^^^^^^^ contact.email -> log
  new Note(user.email);
  //       ^^^^^^^^^^ contact.email -> log
}
// @file letter.ts
export default class Post {
  constructor(text: unknown) {
    console.log(text);
  }
}
// @file tell.ts
export default function (text: unknown) {
  console.log(text);
}
// @file lines.ts
import debug from 'debug';

export const exported = debug('lines');
export const makeLines = (name: string) => debug(name);
export default debug('default');
