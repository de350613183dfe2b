import Koa from 'koa';
import helmet from 'koa-helmet';

export const app = new Koa();
app.use(helmet());
app.use(helmet.hsts({ maxAge: 3600 }));
//                            ^^^^ require-hsts
app.use(async (context: { set(name: string, value: string): void }, next: () => Promise<void>) => {
  context.set('Strict-Transport-Security', 'max-age=63072000');
  await next();
});
