import { expect, test } from 'vitest';
import { parsePrismaSchema } from '../src/prisma/parse-schema.ts';

const parse = (text: string): ReturnType<typeof parsePrismaSchema> => parsePrismaSchema([{ file: '/s.prisma', text }]);

test('fields with their types, marks, attributes, comments and places', () => {
  const text = `// not documentation
/// A patient
/// of the clinic
model Patient {
  /// @encrypted
  email String? @db.VarChar(255) @map("e_mail") /// trailing
  tags  String[] @default(["a", "b"])
  geo   Unsupported("geometry(Point, 4326)")?
  role  Role @default(USER)
  doctor Doctor @relation(fields: [doctorId],
    references: [id]) // plain
  @@map("patients") /// of the block
  @@index([email, tags])
}`;
  const { schema, problems } = parse(text);
  expect(problems).toEqual([]);
  const [patient] = schema.models;
  expect(patient).toMatchObject({ name: 'Patient', kind: 'model', mappedName: 'patients', documentation: 'A patient\nof the clinic' });
  const seen = patient?.fields.map(field => ({
    written: `${text.slice(field.place.span.start, field.place.span.end)}: ${text.slice(field.typePlace.span.start, field.typePlace.span.end)}`,
    is: `${field.type}${field.list ? '[]' : ''}${field.optional ? '?' : ''}`,
    attributes: field.attributes.map(attribute => `${attribute.name}(${attribute.arguments})`).join(' '),
    documentation: field.documentation,
  }));
  expect(seen).toEqual([
    { written: 'email: String?', is: 'String?', attributes: 'db.VarChar(255) map("e_mail")', documentation: '@encrypted\ntrailing' },
    { written: 'tags: String[]', is: 'String[]', attributes: 'default(["a", "b"])', documentation: '' },
    { written: 'geo: Unsupported("geometry(Point, 4326)")?', is: 'Unsupported?', attributes: '', documentation: '' },
    { written: 'role: Role', is: 'Role', attributes: 'default(USER)', documentation: '' },
    { written: 'doctor: Doctor', is: 'Doctor', attributes: 'relation(fields: [doctorId],\n    references: [id])', documentation: '' },
  ]);
  expect(patient?.fields[0]?.mappedName).toBe('e_mail');
});

test('blocks on one line, settings, enums, views, types, CRLF and a byte order mark', () => {
  const { schema, problems } = parse(
    '\uFEFFdatasource db { provider = "postgresql" }\r\ngenerator client {\r\n  provider = "prisma-client"\r\n  output = "../src/generated"\r\n}\r\nenum Role {\r\n  A\r\n  B @map("b")\r\n}\r\nview V { id Int }\r\ntype Address { street String }\r\n',
  );
  expect(problems).toEqual([]);
  expect(schema.datasources).toMatchObject([{ name: 'db', provider: 'postgresql' }]);
  expect(schema.generators).toMatchObject([{ output: '../src/generated' }]);
  expect(schema.enums.map(({ name, values }) => `${name} ${values.map(value => value.name).join()}`)).toEqual(['Role A,B']);
  expect(schema.models.map(({ kind, name, fields }) => `${kind} ${name} ${fields.map(field => field.name).join()}`)).toEqual([
    'view V id',
    'type Address street',
  ]);
});

test('what is broken costs its line or block, and is reported where it is', () => {
  const text = `model A {
  id Int @id
  ???
  name
  email String @default(
}
model B {
  id Int
model C {
  id Int extra words
}
nonsense here
table D {
  id Int
}
model E { id Int`;
  const { schema, problems } = parse(text);
  expect(schema.models.map(({ name, fields }) => `${name} ${fields.map(field => field.name).join()}`)).toEqual([
    'A id,email',
    'B id',
    'C id',
    'E id',
  ]);
  expect(problems.map(({ message, place }) => `${text.slice(place.span.start, place.span.end)}: ${message}`)).toEqual([
    '?: this is no field; expected `name Type`',
    'name: this is no field; expected `name Type`',
    '(: this parenthesis is never closed',
    '{: this block is never closed',
    'extra: this was not understood',
    'nonsense: this is no block; expected `model Name {`, `enum Name {`, `datasource name {` …',
    'table: unknown kind of block `table`',
    '{: this block is never closed',
  ]);
});

test('any prefix of a schema is parsed without an exception', () => {
  const text =
    'datasource db {\n provider = "x"\n}\n/// doc\nmodel A {\n id Int @id @default(autoincrement())\n b B[] @relation("x, [") /// y\n @@map("a")\n}\nenum B { X\n Y }\n';
  for (let length = 0; length <= text.length; length += 1) expect(parse(text.slice(0, length)).schema.files).toEqual(['/s.prisma']);
});
