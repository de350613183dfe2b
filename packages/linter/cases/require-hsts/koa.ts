import Koa from 'koa';
import helmet from 'koa-helmet';

export const app = new Koa();
app.use(helmet({ strictTransportSecurity: false }));
//                                        ^^^^^ require-hsts (warning)
