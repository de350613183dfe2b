import { expect, test } from 'vitest';
import { syntax, type Compiler, type Node, type Type } from '../src/program/compiler.ts';
import { createTestCompiler } from './create-test-compiler.ts';

const schema = `
generator client {
  provider = "prisma-client-js"
  output   = "../src/generated/prisma"
}
datasource db {
  provider = "postgresql"
  url      = env("DATABASE_URL")
}
enum Role {
  ADMIN
  PATIENT
}
/// a person
model Patient {
  id        Int      @id @default(autoincrement())
  email     String   @unique @map("e_mail") @db.VarChar(255) /// @category contact.email
  /// @encrypted
  diagnosis String?
  role      Role
  born      DateTime
  visits    Visit[]
  doctor    Doctor?  @relation(fields: [doctorId], references: [id])
  doctorId  Int?
}
model Visit {
  id        Int @id
  note      String
  patient   Patient @relation(fields: [patientId], references: [id])
  patientId Int
}
model Doctor {
  id Int @id
  phone String
  patients Patient[]
}
`;

/** Types of the constants of a file, each as its members: `email:Patient` says that \`email\` was declared in model Patient. */
function shapesOf(code: string): Record<string, string> {
  const compiler = createTestCompiler({
    '/app/prisma/schema.prisma': schema,
    '/app/src/a.ts': `import { PrismaClient, Prisma, Role } from '@prisma/client';\nconst prisma = new PrismaClient();\n${code}`,
  });
  const file = compiler.sourceFile('/app/src/a.ts');
  const shapes: Record<string, string> = {};
  const visit = (node: Node): void => {
    if (
      (syntax.isVariableDeclaration(node) || syntax.isBindingElement(node)) &&
      syntax.isIdentifier(node.name) &&
      node.name.text !== 'prisma'
    )
      shapes[node.name.text] = shapeOf(compiler, compiler.typeOf(node.name), node, 2);
    if (!syntax.isFunctionLike(node)) syntax.forEachChild(node, visit);
  };
  if (file) visit(file);
  return shapes;
}

function shapeOf(compiler: Compiler, type: Type, at: Node, depth: number): string {
  const described = compiler.describe(type);
  if (described.known !== 'yes') return described.known;
  if (described.awaited) return `Promise ${shapeOf(compiler, described.awaited, at, depth)}`;
  if (described.element) return `[${shapeOf(compiler, described.element, at, depth)}]`;
  if (!described.holds.has('object') || depth === 0) return [...described.holds].join('|');
  return compiler
    .propertiesOf(type)
    .map(property => {
      const owners = compiler
        .declarationsOf(property.symbol)
        .map(declaration => compiler.schemaFieldOf(declaration)?.model.name ?? compiler.originOf(declaration).kind);
      const inner = shapeOf(compiler, compiler.typeOfProperty(property, at), at, depth - 1);
      return `${property.name}:${owners.join('+')}${/[[{]|any|unknown/.test(inner) || inner.includes(':') ? `{${inner}}` : ''}`;
    })
    .join(' ');
}

test('queries give the columns that were asked for, each declared by its schema field', () => {
  const all = 'born:Patient diagnosis:Patient doctorId:Patient email:Patient id:Patient role:Patient';
  expect(
    shapesOf(`
const many = await prisma.patient.findMany();
const first = await prisma.patient.findFirst({ where: { email: 'x', AND: [] }, orderBy: { id: 'asc' } });
const selected = await prisma.patient.findUnique({ where: { id: 1 }, select: { id: true, email: true, diagnosis: false } });
const omitted = await prisma.patient.findUniqueOrThrow({ where: { id: 1 }, omit: { email: true, diagnosis: true, role: true, born: true } });
const included = await prisma.patient.findMany({ include: { visits: true, doctor: { select: { phone: true } } }, omit: { diagnosis: true, role: true, born: true, doctorId: true } });
const nested = await prisma.visit.findMany({ select: { patient: { select: { email: true, doctor: true } } } });
const created = await prisma.patient.create({ data: { email: 'x', role: Role.ADMIN, visits: { create: [{ note: 'y' }] } }, select: { email: true } });
const counted = await prisma.patient.count({ where: { email: 'x' } });
const deleted = await prisma.patient.delete({ where: { id: 1 } });
const batch = await prisma.patient.createMany({ data: [{ email: 'x' }] });
const grouped = await prisma.visit.groupBy({ by: ['note'] });
const inTransaction = await prisma.$transaction(async tx => (await tx.patient.findMany({ select: { email: true } }))[0]);
const [pair, second] = await prisma.$transaction([prisma.doctor.findMany(), prisma.visit.findMany()]);
const followed = await prisma.patient.findUnique({ where: { id: 1 } }).visits({ select: { note: true } });
const extended = await prisma.$extends({ query: {} }).doctor.findFirst();
const raw = await prisma.$queryRaw<{ email: string }[]>\`select 1\`;
const payload: Prisma.PatientGetPayload<{ select: { email: true } }> = null!;
const input: Prisma.DoctorCreateInput = null!;
const validated = Prisma.validator<Prisma.PatientSelect>()({ email: true });
const byValidated = await prisma.patient.findMany({ select: validated });
`),
  ).toEqual({
    many: `[${all}]`,
    first: all,
    selected: 'email:Patient id:Patient',
    omitted: 'doctorId:Patient id:Patient',
    included: '[doctor:Patient{phone:Doctor} email:Patient id:Patient visits:Patient{[id:Visit note:Visit patientId:Visit]}]',
    nested: '[patient:Visit{doctor:Patient email:Patient}]',
    created: 'email:Patient',
    counted: 'number',
    deleted: all,
    batch: 'count:model',
    grouped: expect.stringMatching(/^\[_avg:model .* note:Visit\]$/),
    inTransaction: 'email:Patient',
    pair: '[id:Doctor phone:Doctor]',
    second: '[id:Visit note:Visit patientId:Visit]',
    followed: '[note:Visit]',
    extended: 'id:Doctor phone:Doctor',
    raw: '[email:own]',
    payload: 'email:Patient',
    input: expect.stringMatching(/^id:Doctor patients:Doctor\{.*create:model\{\[.*\} phone:Doctor$/),
    validated: 'email:own',
    byValidated: '[email:Patient]',
  });
});

test('a column leads back to its line in the schema, with comments and attributes', () => {
  const compiler = createTestCompiler({
    '/app/prisma/schema.prisma': schema,
    '/app/src/a.ts':
      "import { PrismaClient } from './generated/prisma';\nexport const row = await new PrismaClient().patient.findFirstOrThrow();",
  });
  const type = compiler.typeOf(firstDeclaration(compiler));
  const email = compiler.propertyOf(type, 'email');
  const [declaration] = email ? compiler.declarationsOf(email.symbol) : [];
  if (!declaration) throw new Error('no declaration');
  const { span, file } = compiler.placeOf(declaration);
  expect(`${file} ${schema.slice(span.start, span.end)}`).toBe('/app/prisma/schema.prisma email');
  expect(compiler.originOf(declaration)).toEqual({ kind: 'schema', file: '/app/prisma/schema.prisma' });
  expect(compiler.tagsOf(declaration)).toMatchObject([{ name: 'category', text: 'contact.email' }]);
  const stored = compiler.schemaFieldOf(declaration);
  expect(stored).toMatchObject({
    database: 'postgresql',
    isRelation: false,
    field: { mappedName: 'e_mail', documentation: '@category contact.email' },
  });
  expect(stored?.field.attributes.map(({ name, arguments: values }) => `${name}(${values})`)).toEqual([
    'unique()',
    'map("e_mail")',
    'db.VarChar(255)',
  ]);
});

function firstDeclaration(compiler: Compiler): Node {
  const statement = compiler.sourceFile('/app/src/a.ts')?.statements[1];
  const declaration = statement && syntax.isVariableStatement(statement) ? statement.declarationList.declarations[0] : undefined;
  return declaration?.name ?? never();
}

function never(): never {
  throw new Error('the test lacks what it looks for');
}
