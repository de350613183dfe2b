import type { GetServerSideProps } from 'next';
import { prisma } from '../db';

export const getServerSideProps: GetServerSideProps = async context => {
  const user = await prisma.user.findUniqueOrThrow({ where: { id: String(context.params?.id) } });
  //                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-excess-data (warning): contact.phone, credential.password, credential.token
  return { props: { email: user.email, name: user.fullName } };
};

export default function Account({ email, name }: { email: string; name: string }) {
  return <h1>{name}, {email}</h1>;
}
