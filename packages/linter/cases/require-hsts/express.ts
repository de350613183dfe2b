import express, { type NextFunction, type Request, type Response } from 'express';
import helmet from 'helmet';
import hsts from 'hsts';
import lusca from 'lusca';

const app = express();
const year = 365 * 24 * 60 * 60;

/** On by default, or long enough. */
app.use(helmet());
app.use(helmet({ contentSecurityPolicy: false }));
app.use(helmet({ hsts: true }));
app.use(helmet({ hsts: { maxAge: year, includeSubDomains: true } }));
app.use(helmet({ strictTransportSecurity: { maxAge: 15552000 } }));
app.use(helmet.hsts());
app.use(helmet.hsts({ maxAge: year }));
app.use(hsts({ maxAge: 31536000 }));
app.use(lusca({ hsts: { maxAge: year, preload: true } }));
app.use(helmet({ hsts: { maxAge: Number(process.env.HSTS_SECONDS) } }));

/** Too short. */
app.use(helmet({ hsts: { maxAge: 300 } }));
//                               ^^^ require-hsts
app.use(helmet({ strictTransportSecurity: { maxAge: 60 * 60 * 24 } }));
//                                                  ^^^^^^^^^^^^ require-hsts
app.use(helmet.hsts({ maxAge: 7776000 }));
//                            ^^^^^^^ require-hsts
app.use(hsts({ maxAge: 5184000 }));
//                     ^^^^^^^ require-hsts
app.use(lusca.hsts({ maxAge: 86400 }));
//                           ^^^^^ require-hsts
app.use(helmet({ hsts: { maxAge: process.env.NODE_ENV === 'production' ? year : 0 } }));

/** The header by its name. */
app.use((request: Request, response: Response, next: NextFunction) => {
  response.setHeader('Strict-Transport-Security', 'max-age=31536000; includeSubDomains');
  response.setHeader('Strict-Transport-Security', 'max-age=86400');
  //                                              ^^^^^^^^^^^^^^^ require-hsts
  response.set('Strict-Transport-Security', `max-age=${year}`);
  response.set({ 'Strict-Transport-Security': 'max-age=300; includeSubDomains' });
  //                                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-hsts
  if (request.secure) response.setHeader('Strict-Transport-Security', process.env.HSTS ?? 'max-age=31536000');
  next();
});

/** Another site's header is only read. */
export async function graded(url: string) {
  const answer = await fetch(url);
  return answer.headers.get('Strict-Transport-Security') === 'max-age=0';
}
