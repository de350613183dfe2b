import { Hono } from 'hono';
import { secureHeaders } from 'hono/secure-headers';

export const app = new Hono();
app.use(secureHeaders());
app.use(secureHeaders({ strictTransportSecurity: 'max-age=63072000; includeSubDomains; preload' }));
app.use(secureHeaders({ strictTransportSecurity: 'max-age=86400' }));
//                                               ^^^^^^^^^^^^^^^ require-hsts
app.get('/', context => {
  context.header('Strict-Transport-Security', 'max-age=60');
  //                                          ^^^^^^^^^^^^ require-hsts
  return context.text('hello');
});
