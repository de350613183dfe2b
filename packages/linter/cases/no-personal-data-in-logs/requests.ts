import express, { type Request } from 'express';

/** What a client sent is personal data by its word, however it is read. */
export function parts(req: Request) {
  console.log(req.query.phone);
  //          ^^^^^^^^^^^^^^^ no-personal-data-in-logs: contact.phone
  console.log(req.params['email']);
  //          ^^^^^^^^^^^^^^^^^^^ no-personal-data-in-logs: contact.email
  console.log(req.body.email);
  //          ^^^^^^^^^^^^^^ no-personal-data-in-logs: contact.email
  console.log(req.query.page, req.params.id);
}

const app = express();

app.post('/signup', (req, res) => {
  console.log(req.query.email);
  //          ^^^^^^^^^^^^^^^ no-personal-data-in-logs: contact.email
  res.end();
});

/** Messages about a form are not what was typed into it. */
export function messages(errors: Record<string, string>) {
  console.log(errors.email);
}
