import { Hono } from 'hono';
import { secureHeaders } from 'hono/secure-headers';

export const app = new Hono();
app.use(secureHeaders({ xFrameOptions: true, strictTransportSecurity: false }));
//                                                                    ^^^^^ require-hsts (warning)
