declare const use: (...values: unknown[]) => void;
declare const db: any;
declare function read(): string;

/** An object that is given to a call is what the call is about. */
export async function calls() {
  await db.user.create({ data: { name: read() } });
  //                             ^^^^ identity.name (name customer)
  await db.product.create({ data: { name: read(), title: read() } });
  use({ name: read() });
  const user = await db.folder.create({ name: read() });
  use(user);
  const found = await db.user.find({ where: { email: read(), name: read() } });
  use(found);
}
