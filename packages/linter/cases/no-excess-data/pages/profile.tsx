import type { GetServerSideProps } from 'next';
import { prisma } from '../db';

export const getServerSideProps: GetServerSideProps = async context => {
  const user = await prisma.user.findUnique({ where: { id: String(context.params?.id) } });
  return { props: { user } };
  //                ^^^^ no-excess-data: credential.password, credential.token
};

export default function Profile({ user }: { user: { fullName: string } }) {
  return <h1>{user.fullName}</h1>;
}
