import type { GetServerSideProps, NextApiRequest, NextApiResponse } from 'next';
import { after } from 'next/server';
import { recordAccess, withAudit } from './audit.ts';
import { prisma } from './db.ts';

type ApiHandler = (req: NextApiRequest, res: NextApiResponse) => Promise<void>;

const audited =
  (handler: ApiHandler): ApiHandler =>
  async (req, res) => {
    try {
      await handler(req, res);
    } finally {
      await recordAccess({ actor: String(req.headers['x-actor']), action: req.method ?? 'GET', target: req.url ?? '' });
    }
  };

export const auditedApi = audited(async (_req, res) => {
  res.json(await prisma.patient.findMany());
});
export async function openApi(_req: NextApiRequest, res: NextApiResponse) {
  res.json(await prisma.patient.findMany());
  //             ^^^^^^^^^^^^^^^^^^^^^^^^^ require-audit-log: health.record | enters at `openApi`, leaves without an audit record: `end of the function`
}

export const getServerSideProps: GetServerSideProps = async ({ query }) => {
  const patient = await prisma.patient.findUnique({ where: { id: String(query.id) } });
  //                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-audit-log: health.record | enters at the loader `getServerSideProps`, `patient` is true, leaves without an audit record: `return patient ? { props: { patient } } : { notFound: true …`
  return patient ? { props: { patient } } : { notFound: true };
};

export async function Page({ id }: { id: string }) {
  const patient = await prisma.patient.findUnique({ where: { id } });
  //                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-audit-log: health.record | enters at `Page`, `patient` is there, leaves without an audit record: `return <p>{patient?.diagnosis}</p>;`
  return <p>{patient?.diagnosis}</p>;
}

/** The record is written when the page has been sent. */
export async function AuditedPage({ id }: { id: string }) {
  const patient = await prisma.patient.findUnique({ where: { id } });
  after(() => recordAccess({ actor: 'x', action: 'read', target: id }));
  return <p>{patient?.diagnosis}</p>;
}

/** Server actions. */
export async function removePatient(form: FormData) {
  'use server';
  await prisma.patient.delete({ where: { id: String(form.get('id')) } });
  //    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-audit-log: health.record | enters at the server action `removePatient`, leaves without an audit record: `end of the function`
}
export async function loadPatient(id: string) {
  'use server';
  return withAudit('read', () => prisma.patient.findUnique({ where: { id } }));
}
