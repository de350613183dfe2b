import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { maskEmail } from './mask.ts';

interface Customer {
  readonly id: string;
  readonly email: string;
  readonly plan: string;
}

declare function find(id: string): Promise<Customer>;

const app = new Hono();

app.get('/customers/:id', async c => {
  const customer = await find(c.req.param('id'));
  if (customer.plan === 'a') return c.json({ error: `nobody called ${customer.email}` }, 404);
  //                                                                 ^^^^^^^^^^^^^^ no-personal-data-in-errors: contact.email
  if (customer.plan === 'b') return c.text(customer.email, { status: 500 });
  //                                       ^^^^^^^^^^^^^^ no-personal-data-in-errors: contact.email
  if (customer.plan === 'c') throw new HTTPException(403, { message: `not ${customer.email}` });
  //                                                                        ^^^^^^^^^^^^^^ no-personal-data-in-errors: contact.email
  if (customer.plan === 'd') {
    c.status(400);
    return c.json({ error: 'taken', value: customer.email });
    //                                     ^^^^^^^^^^^^^^ no-personal-data-in-errors: contact.email
  }
  if (customer.plan === 'e') throw new HTTPException(403, { message: `not ${customer.id}` });
  if (customer.plan === 'f') return c.json({ error: maskEmail(customer.email) }, 404);
  if (customer.plan === 'g') return c.json({ error: 'not found' }, 404);
  if (customer.plan === 'h') return c.json({ email: customer.email }, 201);
  return c.json(customer);
});
