declare const use: (...values: unknown[]) => void;

/** What a client sent: an unambiguous word is enough. */
export async function handler(req: any, res: any) {
  use(req.body.email);
  //           ^^^^^ contact.email (type)
  use(req.query.phone, req.params.id, req.body.name, req.body.emailTemplate);
  //            ^^^^^ contact.phone (type)
  const { email, name, password: secret } = req.body;
  //      ^^^^^ contact.email (type)
  //                             ^^^^^^ credential.password (type)
  use(email, name, secret);
  //  ^^^^^ contact.email (type)
  //               ^^^^^^ credential.password (type)
  const body = await req.json();
  use(body.ssn);
  //       ^^^ identity.gov-id (type)
  const form = await req.formData();
  use(form.get('email'), form.get('file'));
  //  ^^^^^^^^^^^^^^^^^ contact.email (type)
  const { body: sent } = req;
  use(sent.email);
  //       ^^^^^ contact.email (type)
  use(res.email);
  //      ^^^^^ contact.email (name)
}

declare function Body(key?: string): ParameterDecorator;
export class Controller {
  create(@Body('email') email: string, @Body() dto: any) {
    //                  ^^^^^ contact.email (type)
    use(email, dto.phone);
    //  ^^^^^ contact.email (type)
    //             ^^^^^ contact.phone (type)
  }
}

/** What a client sent stays that, whatever its type is called. */
interface SignupInput {
    email: string;
//  ^^^^^ contact.email (name)
    name: string;
    maskedSsn: string;
//  ^^^^^^^^^ identity.gov-id (name)
}
export async function typed(req: { body: SignupInput }, input: SignupInput) {
  use(req.body.email, req.body.name, input.email);
  //           ^^^^^ contact.email (type)
  //                                       ^^^^^ contact.email (name)
  const { email, maskedSsn } = req.body;
  //      ^^^^^ contact.email (type)
  //             ^^^^^^^^^ identity.gov-id (name)
  use(email, maskedSsn);
  //  ^^^^^ contact.email (type)
  //         ^^^^^^^^^ identity.gov-id (name)
}
