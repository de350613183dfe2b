declare const use: (...values: unknown[]) => void;

interface Patient {
  email: string;
  id: string;
}

export function read(byKind: Record<'first', Patient>, plain: Record<'patient', string>, flags: Record<keyof Patient, boolean>) {
  use(byKind, plain, flags);
  //  ^^^^^^ first.email contact.email (type patient)
  //          ^^^^^ nothing
  //                 ^^^^^ nothing
}
