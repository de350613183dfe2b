import express from 'express';
import helmet from 'helmet';

/** Without it for what is in the network, with it for everybody else. */
export const internal = express();
internal.use(helmet({ hsts: false }));

export const open = express();
open.use(helmet({ strictTransportSecurity: { maxAge: 31536000 } }));
