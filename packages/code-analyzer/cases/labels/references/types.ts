declare const use: (...values: unknown[]) => void;

type EmailAddress = string & { readonly __brand: 'email' };
type PhoneNumber = string;

/** A type's name says it. */
interface Newsletter {
    to: EmailAddress[];
//  ^^ contact.email (type)
    call: Promise<PhoneNumber | null>;
//  ^^^^ contact.phone (type)
  title: string;
}

/** Its parts are what it is, however little their names say. */
interface PostalAddress {
    street: string;
//  ^^^^^^ contact.address (type)
  floor: number;
}

/** Members of a data subject. */
interface Patient {
    id: string;
    name: string;
//  ^^^^ identity.name (type patient)
    email: string;
//  ^^^^^ contact.email (type patient)
    emailVerified: boolean;
    homePhone?: string | null;
//  ^^^^^^^^^ contact.phone (type patient)
    bloodType: 'A' | 'B' | 'AB' | '0';
//  ^^^^^^^^^ health.record (type patient)
    address: { street: string; country: string };
    encryptedSsn: string;
//  ^^^^^^^^^^^^ identity.gov-id (name patient)
    sendEmail(): void;
    notes: string[];
}

/** A thing has a name, too. */
interface Product {
  name: string;
  title: string;
}

/** Nobody's until somebody says whose. */
interface Signup {
    email: string;
//  ^^^^^ contact.email (name)
    name: string;
}

interface Named {
  name: string;
}
interface Employee extends Named {
  badge: string;
}
interface Folder extends Named {
  size: number;
}

interface FormErrors {
  email?: string;
  phone?: string;
}

export function read(patient: Patient, product: Product, signup: Signup) {
  use(patient.name, product.name, product.title, patient.id, signup.name);
  //          ^^^^ identity.name (type patient)
  const { name, bloodType } = patient;
  //      ^^^^ identity.name (type patient)
  //            ^^^^^^^^^ health.record (type patient)
  use({ name, bloodType });
  //    ^^^^ identity.name (type patient)
  //          ^^^^^^^^^ health.record (type patient)
  const { name: label } = product;
  use(label);
  use(signup.email);
  //         ^^^^^ contact.email (name)
}

export function inherited(employee: Employee, folder: Folder, pick: Pick<Patient, 'email'>, errors: FormErrors) {
  use(employee.name, folder.name, errors.email, errors.phone);
  //           ^^^^ identity.name (type employee)
  use(pick.email);
  //       ^^^^^ contact.email (type patient)
  type Renamed = { [K in keyof Patient as `old_${K & string}`]: Patient[K] };
  const renamed = {} as Renamed;
  use(renamed.old_email);
  //          ^^^^^^^^^ contact.email (type patient)
}

/** An anonymous type is what its variable is called. */
export function anonymous(user: { email: string; name: string }, order: { email: string; name: string }) {
  //                              ^^^^^ contact.email (type customer)
  //                                             ^^^^ identity.name (name customer)
  //                                                                      ^^^^^ contact.email (name)
  use(user.email, order.email, order.name);
  //       ^^^^^ contact.email (type customer)
  //                    ^^^^^ contact.email (name)
}
