import type { APIGatewayProxyEventV2, APIGatewayProxyResultV2 } from 'aws-lambda';
import { prisma } from './db';

type Handle = (event: APIGatewayProxyEventV2) => Promise<APIGatewayProxyResultV2>;

const logged =
  (handle: Handle): Handle =>
  async event =>
    handle(event);

const answered = (statusCode: number, value: unknown): APIGatewayProxyResultV2 => ({ statusCode, body: JSON.stringify(value) });
const idOf = (event: APIGatewayProxyEventV2) => event.pathParameters?.id ?? '';

export async function read(event: APIGatewayProxyEventV2) {
  const user = await prisma.user.findUniqueOrThrow({ where: { id: idOf(event) } });
  return { statusCode: 200, body: JSON.stringify(user) };
  //                                             ^^^^ no-excess-data: credential.password, credential.token
}

export const wrapped = logged(async event => {
  const user = await prisma.user.findUniqueOrThrow({ where: { id: idOf(event) } });
  return answered(200, { ...user, known: true });
  //                        ^^^^ no-excess-data: credential.password, credential.token
});

export const brief = logged(async event => {
  const user = await prisma.user.findUniqueOrThrow({ where: { id: idOf(event) }, select: { id: true, email: true } });
  return answered(200, { id: user.id, hasMail: user.email !== '' });
});

/** What is not the answer's body is not sent. */
export async function loaded(event: APIGatewayProxyEventV2) {
  return { found: await prisma.user.findUniqueOrThrow({ where: { id: idOf(event) } }) };
}
