declare const use: (...values: unknown[]) => void;

/** Tags win over everything else. */
interface Visit {
    /** @personal contact.email */
    login: string;
//  ^^^^^ contact.email (annotated)
    /** @category health.record */
    note: string;
//  ^^^^ health.record (annotated)
    /** @notPersonal the address of the ward */
    email: string;
    id: number; /** @personal contact.phone */ pager: string;
//                                             ^^^^^ contact.phone (annotated)
    /** @category ui.widget */
    widget: string;
}

/** @notPersonal shown to nobody */
interface Patient {
  email: string;
}

class Form {
  @PersonalData('identity.gov-id') code = '';
  //                               ^^^^ identity.gov-id (annotated)
}

declare function PersonalData(category: string): PropertyDecorator;

/** @personal contact.email */
declare function whoWrote(id: string): string;
//               ^^^^^^^^ contact.email (annotated)

export function read(visit: Visit, patient: Patient, form: Form) {
  use(visit.login);
  //        ^^^^^ contact.email (annotated)
  use(visit.email, visit.widget);
  use(visit['pager']);
  //  ^^^^^^^^^^^^^^ contact.phone (annotated)
  const { note, email, login: who } = visit;
  //      ^^^^ health.record (annotated)
  //                   ^^^^^ contact.email (annotated)
  //                          ^^^ contact.email (annotated)
  use(note, email, who);
  //  ^^^^ health.record (annotated)
  //               ^^^ contact.email (annotated)
  use(patient.email);
  use(form.code);
  //       ^^^^ identity.gov-id (annotated)
  use(whoWrote('1'), whoWrote);
  //  ^^^^^^^^^^^^^ contact.email (annotated)
}
