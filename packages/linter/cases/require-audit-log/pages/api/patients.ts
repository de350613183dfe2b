import type { NextApiRequest, NextApiResponse } from 'next';
import { prisma } from '../../db.ts';

export default async function handler(req: NextApiRequest, res: NextApiResponse) {
  if (req.method !== 'GET') return res.status(405).end();
  return res.json(await prisma.patient.findMany());
  //                    ^^^^^^^^^^^^^^^^^^^^^^^^^ require-audit-log: health.record | enters at the route `ANY /api/patients`, `req.method !== 'GET'` is false, leaves without an audit record: `return res.json(await prisma.patient.findMany());`
}
