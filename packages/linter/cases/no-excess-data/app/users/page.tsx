import { prisma } from '../../db';
import { Card, Name } from './card';
import { StaticCard } from './static-card';

export default async function Page({ params }: { params: { id: string } }) {
  const user = await prisma.user.findUniqueOrThrow({ where: { id: params.id } });
  return (
    <main>
      <Card
        user={user}
        //    ^^^^ no-excess-data: credential.password, credential.token
      />
      <Name name={user.fullName} />
      <StaticCard user={user} />
    </main>
  );
}
