import { prisma } from './db';

interface Account {
  id: string;
  email: string;
  /** @personal credential.password */
  secret: string;
}

/** Through functions of the project, and where a person says what a field is. */
export async function GET(request: Request) {
  return answer(await load(new URL(request.url).searchParams.get('id') ?? ''));
}
function answer(account: Account) {
  return Response.json({ account });
  //                     ^^^^^^^ no-excess-data: credential.password
}
async function load(id: string): Promise<Account> {
  const user = await prisma.user.findUniqueOrThrow({ where: { id }, select: { id: true, email: true } });
  return { ...user, secret: '' };
}

/** A failure tells nothing of this. */
export function POST(account: Account) {
  return Response.json({ account }, { status: 400 });
}
