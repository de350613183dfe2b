import type { APIGatewayProxyHandler, SQSHandler } from 'aws-lambda';
import middy from '@middy/core';
import { recordAccess } from './audit.ts';
import { prisma } from './db.ts';

export const list: APIGatewayProxyHandler = async () => {
  const patients = await prisma.patient.findMany();
  //                     ^^^^^^^^^^^^^^^^^^^^^^^^^ require-audit-log: health.record | enters at the Lambda handler `list`, leaves without an audit record: `return { statusCode: 200, body: JSON.stringify(patients) };`
  return { statusCode: 200, body: JSON.stringify(patients) };
};

export const show: APIGatewayProxyHandler = async event => {
  const patient = await prisma.patient.findUnique({ where: { id: event.pathParameters?.id ?? '' } });
  if (!patient) return { statusCode: 404, body: '' };
  await recordAccess({ actor: event.requestContext.accountId, action: 'read', target: patient.id });
  return { statusCode: 200, body: JSON.stringify(patient) };
};

export const consume: SQSHandler = async event => {
  for (const { body } of event.Records) {
    const patient = await prisma.patient.findUnique({ where: { id: body } });
    //                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-audit-log: health.record | enters at the Lambda handler `consume`, `event.Records` has an item, `patient` is there, `event.Records` has no more items, leaves without an audit record: `end of the function`
    console.log(patient?.ward);
  }
};

const auditAround = {
  before: async ({ event }: any) => {
    await recordAccess({ actor: event.requestContext.accountId, action: 'call', target: event.path });
  },
};
async function exportAll() {
  const patients = await prisma.patient.findMany();
  return { statusCode: 200, body: JSON.stringify(patients) };
}
export const exported = middy(exportAll).use(auditAround);
async function exportOpen() {
  const patients = await prisma.patient.findMany();
  //                     ^^^^^^^^^^^^^^^^^^^^^^^^^ require-audit-log: health.record | enters at `exportOpen`, leaves without an audit record: `return { statusCode: 200, body: JSON.stringify(patients) };`
  return { statusCode: 200, body: JSON.stringify(patients) };
}
export const exportedOpen = middy(exportOpen).use({ before: async () => undefined });
