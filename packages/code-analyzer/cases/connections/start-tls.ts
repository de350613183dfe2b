import { Client } from 'ldapts';

/** An upgrade that is asked for later. */
export async function upgraded() {
  const client = new Client({ url: 'ldap://directory.acme.com' });
  //                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^ ldap directory.acme.com (public) unknown: StartTLS is asked for
  await client.startTLS({ minVersion: 'TLSv1.2' });
  return client;
}
