import express, { Router, type NextFunction, type Request, type Response } from 'express';
import { recordAccess, withAudit } from './audit.ts';
import { prisma } from './db.ts';

const app = express();

/** Nothing is recorded. */
app.get('/patients', async (_req, res) => {
  res.json(await prisma.patient.findMany());
  //             ^^^^^^^^^^^^^^^^^^^^^^^^^ require-audit-log: health.record | enters at the route `GET /patients`, registered by `app.get` without an audit record around it, leaves without an audit record: `end of the function`
});

app.get('/patients/:id', async (req, res) => {
  const patient = await prisma.patient.findUnique({ where: { id: req.params.id } });
  if (!patient) {
    res.status(404).end();
    return;
  }
  await recordAccess({ actor: res.locals.actor, action: 'read', target: patient.id });
  res.json(patient);
});

/** The short form of the answer is not recorded. */
app.get('/patients/:id/card', async (req, res) => {
  const patient = await prisma.patient.findUniqueOrThrow({ where: { id: req.params.id } });
  //                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-audit-log: health.record | enters at the route `GET /patients/:id/card`, `req.query.brief` is true, registered by `app.get` without an audit record around it, leaves without an audit record: `return res.json({ diagnosis: patient.diagnosis });`, audited only on another path: `recordAccess({ actor: res.locals.actor, action: 'read', tar…`
  if (req.query.brief) return res.json({ diagnosis: patient.diagnosis });
  await recordAccess({ actor: res.locals.actor, action: 'read', target: patient.id });
  return res.json(patient);
});

/** What is refused was read all the same. */
app.get('/patients/:id/notes', async (req, res) => {
  const patient = await prisma.patient.findUniqueOrThrow({ where: { id: req.params.id } });
  //                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-audit-log: health.record | enters at the route `GET /patients/:id/notes`, `patient.ward !== req.query.ward` is true, registered by `app.get` without an audit record around it, leaves without an audit record: `return;`, audited only on another path: `recordAccess({ actor: res.locals.actor, action: 'read', tar…`
  if (patient.ward !== req.query.ward) {
    res.status(403).json({ ward: patient.ward });
    return;
  }
  await recordAccess({ actor: res.locals.actor, action: 'read', target: patient.id });
  res.json(patient);
});

/** Errors go to the handler of errors, with no patient. */
app.get('/patients/:id/safe', async (req, res, next) => {
  try {
    const patient = await prisma.patient.findUniqueOrThrow({ where: { id: req.params.id } });
    await recordAccess({ actor: res.locals.actor, action: 'read', target: patient.id });
    res.json(patient);
  } catch (error) {
    next(error);
  }
});

app.delete('/patients/:id', async (req, res) => {
  await prisma.patient.delete({ where: { id: req.params.id } });
  //    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-audit-log: health.record | enters at the route `DELETE /patients/:id`, registered by `app.delete` without an audit record around it, leaves without an audit record: `end of the function`
  res.status(204).end();
});

app.delete('/wards/:ward', async (req, res) => {
  const { count } = await prisma.patient.deleteMany({ where: { ward: req.params.ward } });
  await recordAccess({ actor: res.locals.actor, action: 'delete', target: `${req.params.ward} (${count})` });
  res.status(204).end();
});

/** The record is written when the answer has been sent. */
app.get('/patients/:id/later', async (req, res) => {
  res.on('finish', () => void recordAccess({ actor: res.locals.actor, action: 'read', target: req.params.id }));
  res.json(await prisma.patient.findUnique({ where: { id: req.params.id } }));
});

/** Middleware on one route. */
async function auditRequest(req: Request, res: Response, next: NextFunction) {
  await recordAccess({ actor: res.locals.actor, action: req.method, target: req.path });
  next();
}
function auditWrites(req: Request, res: Response, next: NextFunction) {
  if (req.method !== 'GET') void recordAccess({ actor: res.locals.actor, action: req.method, target: req.path });
  next();
}
app.get('/exports', auditRequest, async (_req, res) => {
  res.json(await prisma.patient.findMany());
});
app.get('/exports/plain', auditWrites, async (_req, res) => {
  res.json(await prisma.patient.findMany());
  //             ^^^^^^^^^^^^^^^^^^^^^^^^^ require-audit-log: health.record | enters at the route `GET /exports/plain`, registered by `app.get` without an audit record around it, leaves without an audit record: `end of the function`
});

/** A wrapper around the handler. */
app.get('/wrapped', async (_req, res) => {
  await withAudit('list', async () => {
    res.json(await prisma.patient.findMany());
  });
});

/** Middleware of a router counts for what is registered behind it. */
const wards = Router();
wards.get('/early', async (_req, res) => {
  res.json(await prisma.patient.findMany());
  //             ^^^^^^^^^^^^^^^^^^^^^^^^^ require-audit-log: health.record | enters at the route `GET /early`, registered by `wards.get` without an audit record around it, leaves without an audit record: `end of the function`
});
wards.use(auditRequest);
wards.get('/late', async (_req, res) => {
  res.json(await prisma.patient.findMany());
});
app.use('/wards', wards);

/** Middleware where a router is mounted. */
const mounted = Router();
mounted.get('/', listPatients);
app.use('/mounted', auditRequest, mounted);
async function listPatients(_req: Request, res: Response) {
  res.json(await prisma.patient.findMany());
}

/** Mounted twice, once with nothing in front. */
const shared = Router();
shared.get('/', async (_req, res) => {
  res.json(await prisma.patient.findMany());
  //             ^^^^^^^^^^^^^^^^^^^^^^^^^ require-audit-log: health.record | enters at the route `GET /`, registered by `shared.get` without an audit record around it, leaves without an audit record: `end of the function`
});
app.use('/audited', auditRequest, shared);
app.use('/open', shared);

/** A class of handlers. */
class PatientHandlers {
  constructor(private readonly actor: string) {}

  show = async (req: Request, res: Response) => {
    const patient = await this.load(req.params.id!);
    await recordAccess({ actor: this.actor, action: 'read', target: req.params.id! });
    res.json(patient);
  };

  peek = async (req: Request, res: Response) => {
    res.json(await this.glance(req.params.id!));
  };

  private load(id: string) {
    return prisma.patient.findUnique({ where: { id } });
  }

  private glance(id: string) {
    return prisma.patient.findUnique({ where: { id } });
    //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-audit-log: health.record | enters at the route `GET /handlers/:id/peek`, called by `peek`, which leaves no audit record on some path, registered by `app.get` without an audit record around it, leaves without an audit record: `return prisma.patient.findUnique({ where: { id } });`
  }
}
const handlers = new PatientHandlers('system');
app.get('/handlers/:id', handlers.show);
app.get('/handlers/:id/peek', handlers.peek);

/** Handlers of a class, with a record in front, and a router that the class keeps. */
class Wards {
  readonly router = Router();

  constructor() {
    this.router.get('/open', this.open.bind(this));
    this.router.use(auditRequest);
    this.router.get('/', this.list);
    this.router.get('/bound', this.bound.bind(this));
  }

  private async list(_req: Request, res: Response) {
    res.json(await prisma.patient.findMany());
  }

  private async bound(_req: Request, res: Response) {
    res.json(await prisma.patient.findMany());
  }

  private async open(_req: Request, res: Response) {
    res.json(await prisma.patient.findMany());
    //             ^^^^^^^^^^^^^^^^^^^^^^^^^ require-audit-log: health.record | enters at the route `GET /open`, registered by `this.router.get` without an audit record around it, leaves without an audit record: `end of the function`
  }
}
app.use('/classes', new Wards().router);
