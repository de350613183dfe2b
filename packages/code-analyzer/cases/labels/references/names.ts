declare const use: (...values: unknown[]) => void;
declare function t(key: string): string;
declare function readMail(): string;
declare function sendMail(): Promise<boolean>;

/** Variables and parameters by their names alone. */
export function variables(email: string, phone: number, isEmail: boolean, emailTemplate: string) {
  //                      ^^^^^ contact.email (name)
  //                                     ^^^^^ contact.phone (name)
  const userEmail = email;
  //    ^^^^^^^^^ contact.email (name customer)
  //                ^^^^^ contact.email (name)
  const emailRegex = /@/;
  const password = readMail();
  //    ^^^^^^^^ credential.password (name)
  use(userEmail, phone, isEmail, emailTemplate, emailRegex, password);
  //  ^^^^^^^^^ contact.email (name customer)
  //             ^^^^^ contact.phone (name)
  //                                                        ^^^^^^^^ credential.password (name)
}

/** What it is set to says otherwise. */
export async function otherwise(errors: { email: string }, template: { email: string }) {
  const email = 'E-mail';
  const phone = t('form.phone');
  const password = await sendMail();
  const ssn = () => '';
  const dob = { day: 1 };
  const { email: message } = errors;
  const e = { email: template.email, phone: 'Phone number is missing' };
  use(email, phone, password, ssn, dob, message, e);
}

/** Nothing is known of the owner. */
export function untyped(user: any, product: any, row: any) {
  use(user.email, user.name, user.id);
  //       ^^^^^ contact.email (name customer)
  //                   ^^^^ identity.name (name customer)
  use(product.name, product['title'], row['e_mail']);
  //                                  ^^^^^^^^^^^^^ contact.email (name)
  const { name, phone } = user;
  //      ^^^^ identity.name (name customer)
  //            ^^^^^ contact.phone (name customer)
  const { name: title } = product;
  use(name, phone, title);
  //  ^^^^ identity.name (name customer)
  //        ^^^^^ contact.phone (name customer)
}

export class Session {
    #email = readMail();
//  ^^^^^^ contact.email (name)
    constructor(private readonly phone: string) {}
    //                           ^^^^^ contact.phone (name)
    show() {
      use(this.#email, this.phone);
      //       ^^^^^^ contact.email (name)
      //                    ^^^^^ contact.phone (name)
    }
}

/** An email that is an object is a message. */
interface Message {
  subject: string;
  body: string;
}
export function objects(email: Message, emails: Message[], emailById: Map<string, Message>) {
  use(email, emails, emailById);
}

/** What keeps phones is none. */
declare class Repository<T> {
  get(): T;
}
export class Phones {
  constructor(private readonly phones: Repository<string>) {}
  all() {
    return this.phones;
  }
}
