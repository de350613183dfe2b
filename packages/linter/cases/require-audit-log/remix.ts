import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { recordAccess } from './audit.ts';
import { prisma } from './db.ts';

export async function loader({ params }: LoaderFunctionArgs) {
  const patient = await prisma.patient.findUnique({ where: { id: String(params.id) } });
  //                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-audit-log: health.record | enters at the loader `loader`, leaves without an audit record: `return { patient };`
  return { patient };
}

export const action = async ({ params, request }: ActionFunctionArgs) => {
  if (request.method !== 'DELETE') throw new Response(null, { status: 405 });
  await prisma.patient.delete({ where: { id: String(params.id) } });
  await recordAccess({ actor: 'x', action: 'delete', target: String(params.id) });
  return null;
};
