import { EventEmitter } from 'node:events';
import { bus } from './bus.ts';

interface User {
  readonly id: string;
  /** @personal contact.email */
  readonly email: string;
}

declare const user: User;
/** @protects masked */
declare function mask(text: string): string;

const topics = { created: 'user.created', removed: 'user.removed' } as const;
const events = new EventEmitter();
const others = new EventEmitter();

/** Who listens gets what is sent under the same topic. */
events.emit('created', { to: user.email, id: user.id }, user.email);
events.emit('removed', { to: user.id });
events.emit('hidden', { to: mask(user.email) });
events.emit(topics.created, user.email);
events.emit(topics.removed, user.id);

events.on('created', (sent, more) => {
  console.log(sent.to, more);
  //          ^^^^^^^ contact.email -> log
  //                   ^^^^ contact.email -> log
  console.log(sent.id);
});
events.once('removed', sent => console.log(sent.to));
events.addListener('hidden', sent => console.log(sent.to));
//                                               ^^^^^^^ contact.email [masked] -> log
events.on(topics.created, sent => console.log(sent));
//                                            ^^^^ contact.email -> log
events.on(topics.removed, sent => console.log(sent));

/** Another emitter is another matter. */
others.on('created', sent => console.log(sent.to));
others.emit('created', { to: user.id });

/** A listener that goes by a name has its finding where something is sent. */
function print(sent: any) {
  console.log(sent.to);
}

class Listener {
  listen() {
    others.on('named', print);
    others.on('bound', this.heard.bind(this));
  }
  private heard(sent: any) {
    console.log(sent.to);
  }
}

others.emit('named', { to: user.email });
//                         ^^^^^^^^^^ contact.email -> log
others.emit('named', { to: user.id });
others.emit('named', { to: mask(user.email) });
//                              ^^^^^^^^^^ contact.email [masked] -> log
others.emit('bound', { to: user.email });
//                         ^^^^^^^^^^ contact.email -> log
others.emit('unheard', { to: user.email });
export const listener = new Listener();

/** Two of one class of the project are one: who injects them gives the same. */
class Bus extends EventEmitter {
  create() {
    this.emit('created', { to: user.email, id: user.id });
  }
}

export function injected(sender: Bus, receiver: Bus) {
  sender.create();
  receiver.on('created', sent => console.log(sent.to, sent.id));
  //                                         ^^^^^^^ contact.email -> log
}

/** Over the borders of files. */
bus.emit('far', { to: user.email, id: user.id });

// @file bus.ts
import { EventEmitter } from 'node:events';
export const bus = new EventEmitter();

// @file far.ts
import { bus } from './bus.ts';
bus.on('far', sent => console.log(sent.to));
//                                ^^^^^^^ contact.email -> log
bus.on('far', sent => console.log(sent.id));
