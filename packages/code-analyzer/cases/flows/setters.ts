interface User {
  readonly id: string;
  /** @personal contact.email */
  email: string;
  readonly active: boolean;
}

interface Reply {
  /** @sink response */
  body: unknown;
  status: number;
}

interface Session {
  [name: string]: unknown;
}
/** @sink cache */
declare const session: Session;
declare const user: User;
declare const reply: Reply;
declare const replies: Record<string, Reply>;

/** What a property is set to leaves as it does with a call. */
export function assigned() {
  reply.body = user;
  //           ^^^^ contact.email -> response
  reply.body = { email: user.email, id: user.id };
  //                    ^^^^^^^^^^ contact.email -> response
  reply.body ??= `hello ${user.email}`;
  //                      ^^^^^^^^^^ contact.email -> response
  reply['body'] = user.email;
  //              ^^^^^^^^^^ contact.email -> response
  replies['a'].body = user.email;
  //                  ^^^^^^^^^^ contact.email -> response
  reply.body = user.id;
  reply.body = user.email.length;
  reply.status = user.active ? 200 : 404;
}

/** Each property of a tagged holder counts. */
export function held() {
  session.email = user.email;
  //              ^^^^^^^^^^ contact.email -> cache
  session['of ' + user.id] = user.email;
  //                         ^^^^^^^^^^ contact.email -> cache
  session.id = user.id;
}

/** A property of the same name that nobody tagged. */
export function untagged(form: { body: unknown }) {
  form.body = user.email;
  const own: { body?: unknown } = {};
  own.body = user.email;
  return own;
}

/** Through a function of the project. */
function answer(text: string) {
  reply.body = text;
}

export function called() {
  answer(user.email);
  //     ^^^^^^^^^^ contact.email -> response
  answer(user.id);
}

/** What is read is no sink. */
export function read(text: string) {
  return reply.body === text ? session.email : reply.body;
}
