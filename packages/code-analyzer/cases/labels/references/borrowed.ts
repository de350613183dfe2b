declare const use: (...values: unknown[]) => void;

interface Patient {
    id: string;
    email: string;
//  ^^^^^ contact.email (type patient)
}
interface Product {
    email: boolean;
}

export function send(to: Patient['email'], from: Patient['email'] | null, id: Patient['id'], has: Product['email']) {
  //                 ^^ contact.email (type patient)
  //                                       ^^^^ contact.email (type patient)
  use(to, id, has);
  //  ^^ contact.email (type patient)
  use(from);
  //  ^^^^ contact.email (type patient)
}
