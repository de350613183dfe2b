declare const use: (...values: unknown[]) => void;

interface Address {
  street: string;
  zipCode: string;
}
interface Patient {
  id: string;
  name: string;
  email: string;
  active: boolean;
  home: Address;
  friends: Patient[];
  visits: Promise<{ diagnosis: string; at: Date }[]>;
  save(): void;
}
interface Product {
  id: string;
  name: string;
  price: number;
}

export function values(patient: Patient, patients: Patient[], later: Promise<Patient>, product: Product, byId: Map<string, Patient>) {
  use(patient);
  //  ^^^^^^^ email contact.email (type patient), home.zipCode contact.address (name), name identity.name (type patient), visits.diagnosis health.record (name)
  use(patients);
  //  ^^^^^^^^ email contact.email (type patient), home.zipCode contact.address (name), name identity.name (type patient), visits.diagnosis health.record (name)
  use(later);
  //  ^^^^^ email contact.email (type patient), home.zipCode contact.address (name), name identity.name (type patient), visits.diagnosis health.record (name)
  use(byId);
  //  ^^^^ email contact.email (type patient), home.zipCode contact.address (name), name identity.name (type patient), visits.diagnosis health.record (name)
  use(product);
  //  ^^^^^^^ nothing
}

export function narrowed(patient: Patient) {
  const { email, home, visits, ...rest } = patient;
  use(rest);
  //  ^^^^ friends.email contact.email (type patient), friends.home.zipCode contact.address (name), friends.name identity.name (type patient), friends.visits.diagnosis health.record (name), name identity.name (type patient)
  const picked: Pick<Patient, 'id' | 'active'> = patient;
  use(picked, email, home, visits);
  //  ^^^^^^ nothing
  const spread = { ...picked, phone: String(patient.id) };
  use(spread);
  //  ^^^^^^ phone contact.phone (name)
}

class PatientService {
  constructor(
    private readonly email: string,
    private readonly patients: Patient[],
  ) {}
  find() {
    return [this.email, this.patients];
  }
}

export function libraries(
  service: PatientService,
  element: HTMLInputElement,
  date: Date,
  error: Error,
  url: URL,
  text: string,
  anything: any,
  unsure: unknown,
  run: () => Patient,
) {
  use(service, element, date, error, url, text, anything, unsure, run);
  //  ^^^^^^^ nothing
  //           ^^^^^^^ nothing
  //                    ^^^^ nothing
  //                          ^^^^^ nothing
  //                                 ^^^ nothing
  //                                      ^^^^ nothing
  //                                            ^^^^^^^^ nothing
  //                                                      ^^^^^^ nothing
  //                                                              ^^^ nothing
}

/** A type that is personal as a whole, by tag and by name. */
/** @personal health.record */
interface LabResult {
  code: string;
  value: number;
}
interface HumanName {
  given: string[];
  family: string;
}
export function whole(result: LabResult, report: { results: LabResult[]; author: HumanName }) {
  use(result, report);
  //  ^^^^^^ health.record (annotated)
  //          ^^^^^^ author identity.name (type), results health.record (annotated)
}

/** What a client sent. */
export function request(req: { body: { email: string; password: string } }, form: { email: string }) {
  const { body } = req;
  use(body, form);
  //  ^^^^ email contact.email (type), password credential.password (type)
  //        ^^^^ email contact.email (name)
}

/** Members of an enum name values, and none of them is a person's: what they are called is no type. */
enum ContactKind {
  EmailAddress = 'email-address',
  HumanName = 'human-name',
  PhoneNumber = 'phone-number',
}
enum OnlyKind {
  EmailAddress = 'email-address',
}

export function kinds(kind: ContactKind, only: OnlyKind, shown: Record<ContactKind, boolean>) {
  use(kind);
  //  ^^^^ nothing
  use(only);
  //  ^^^^ nothing
  use(shown);
  //  ^^^^^ nothing
  const fixed = ContactKind.PhoneNumber;
  use(fixed);
  //  ^^^^^ nothing
}
