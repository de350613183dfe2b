/* schema.prisma
datasource db {
  provider = "postgresql"
}
model Customer {
  id      String   @id
  address Address?
  extra   Json
  orders  Order[]
}
model Address {
  id         String   @id
  street     String
  zipCode    String
  customer   Customer @relation(fields: [customerId], references: [id])
  customerId String   @unique
}
model ContactAttribute {
  id    String @id
  key   String
  value String
}
model Order {
  id         String   @id
  customer   Customer @relation(fields: [customerId], references: [id])
  customerId String
}
*/
import type { ContactAttribute, Customer, Order, PrismaClient } from '@prisma/client';
import type { Request } from 'express';
declare const use: (...values: unknown[]) => void;
declare const prisma: PrismaClient;
declare function requestEmailChange(email: string): void;
//                                  ^^^^^ contact.email (name)

/** What points to a person is not its data; a store of keys and values may hold anything. */
export function pointers(order: Order, attribute: ContactAttribute, tags: Map<string, string>, customer: Customer) {
  use(order.customerId, order.id, attribute.key, attribute.value);
  use(tags.get('email'), customer.extra, customer.id);
}

/** An address through a relation is the address of its own row. */
export async function related() {
  const customer = await prisma.customer.findFirstOrThrow({ include: { address: true } });
  use(customer.address, customer.address?.zipCode, customer.address?.street);
  //                                      ^^^^^^^ contact.address (schema)
}

/** What the server knows of a request that nobody filled in. */
export function requested(req: Request, plain: any) {
  use(req.ip, req.hostname, req.headers.authorization, req.get('user-agent'), req.get('x-email'));
  //      ^^ device.ip (name)
  //                                    ^^^^^^^^^^^^^ credential.token (type)
  use(plain.ip, plain.headers.authorization, plain.get('authorization'));
  use(req.headers.host, req.path, req.params['id']);
}

/** A parameter named e-mail that is given an id is no e-mail where it is given. */
export function given(user: { id: string; email: string }) {
  //                                      ^^^^^ contact.email (type customer)
  requestEmailChange(user.id);
  use({ email: user.id, phone: user.id.length });
}

/** Verbs, constants, heads and whole words. */
export function names(className: string, gzip: string, skip: string, EMAIL_FROM: string, emailTemplate: string, sendEmail: string) {
  use(className, gzip, skip, EMAIL_FROM, emailTemplate, sendEmail);
}

type TranslationKey = string;
type ApiKey = string;
declare function _td(key: string): TranslationKey;

/** What a form says is a text of the program, by its type and by what it is made with. */
export function shown(labelStrongPassword: TranslationKey, apiKey: ApiKey, strongPassword: string) {
  //                                                       ^^^^^^ credential.token (name)
  //                                                                       ^^^^^^^^^^^^^^ credential.password (name)
  use(labelStrongPassword, apiKey, strongPassword, { email: _td('form|email') });
  //                       ^^^^^^ credential.token (name)
  //                               ^^^^^^^^^^^^^^ credential.password (name)
}
