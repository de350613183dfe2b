import { expect, test } from 'vitest';
import { createPerFile } from '../../src/program/per-file.ts';
import { createLabeller } from '../../src/labels/create-labeller.ts';
import { syntax, type Compiler, type Declaration, type Node } from '../../src/program/compiler.ts';
import { noBindings } from '../../src/vocabulary.ts';
import { createTestRoles } from '../create-test-compiler.ts';
import { createTestLabelling } from './create-test-labelling.ts';
import { showLabels } from './label-markers.ts';
import { testVocabulary } from './vocabulary.ts';

function nodesIn<T extends Node>(compiler: Compiler, file: string, is: (node: Node) => node is T): readonly T[] {
  const found: T[] = [];
  const visit = (node: Node): void => {
    if (is(node)) found.push(node);
    syntax.forEachChild(node, visit);
  };
  const source = compiler.sourceFile(file);
  if (source !== undefined) visit(source);
  return found;
}

test('a tag with an unknown category has no effect and is counted', () => {
  const { compiler, labeller, notes } = createTestLabelling({
    '/app/a.ts':
      'export interface A {\n  /** @personal contact.emial */\n  login: string;\n  /** @category Shapes */\n  side: string;\n  /** @personal */\n  none: string;\n}',
  });
  const labels = nodesIn(compiler, '/app/a.ts', syntax.isPropertySignature).map(member => showLabels(labeller.ofDeclaration(member)));
  expect(labels).toEqual(['', '', '']);
  expect(notes.map(note => `${note.kind} ${note.subject}`)).toEqual([
    'unknown-category-tag contact.emial',
    'unknown-category-tag Shapes',
    'unknown-category-tag ',
  ]);
});

test('says in words why', () => {
  const { compiler, labeller } = createTestLabelling({
    '/app/a.ts': [
      'export interface Patient { email: string; hashedSsn: string }',
      'export interface Clinic { email: string }',
      'export function f(phone: string, req: any) { return [phone, req.body.ssn]; }',
    ].join('\n'),
  });
  const because = nodesIn(compiler, '/app/a.ts', syntax.isPropertySignature).map(member => labeller.ofDeclaration(member)[0]?.because);
  expect(because).toEqual([
    '`email` is a member of `Patient`, which stands for a patient',
    '`hashedSsn` is a member of `Patient`, which stands for a patient; its name says "hashed", which proves nothing',
    'the name `email` says "email"; its owner may have one of its own and is no person',
  ]);
  const reads = nodesIn(compiler, '/app/a.ts', syntax.isPropertyAccessExpression).flatMap(
    access => labeller.ofReference(access)[0]?.because ?? [],
  );
  expect(reads).toEqual(['`ssn` is read from request data']);
});

test('a label says where it is declared, in the schema for a column of Prisma', () => {
  const schema = 'model User {\n  id Int @id\n  email String\n}\n';
  const { compiler, labeller } = createTestLabelling({
    '/app/prisma/schema.prisma': schema,
    '/app/a.ts': "import type { User } from '@prisma/client';\nexport const read = (user: User) => user.email;",
  });
  const [access] = nodesIn(compiler, '/app/a.ts', syntax.isPropertyAccessExpression);
  const [label] = access === undefined ? [] : labeller.ofReference(access);
  expect(label?.declaredAt.file).toBe('/app/prisma/schema.prisma');
  expect(schema.slice(label?.declaredAt.span.start, label?.declaredAt.span.end)).toBe('email');
});

test('columns of a Prisma schema, with what protects them', () => {
  const schema = `datasource db {
  provider = "postgresql"
}
model Patient {
  id        Int      @id
  email     String
  mail      String   @map("e_mail")
  ssn       String   /// @encrypted
  /// @protects tokenized
  passport  String   @map("passport_number")
  diagnosis Json
  doctor    Doctor   @relation(fields: [doctorId], references: [id])
  doctorId  Int
  hasPhone  Boolean
  gender    Gender
  /// @notPersonal an office
  phone     String
  /// @category contact.fone
  pager     String
}
model Doctor {
  id       Int @id
  patients Patient[]
}
enum Gender {
  F
  M
}
`;
  const { compiler, labeller, notes } = createTestLabelling({
    '/app/prisma/schema.prisma': schema,
    '/app/a.ts': "import '@prisma/client';",
  });
  const fields = compiler.schemas.flatMap(labeller.storedFieldsOf);
  expect(
    fields.map(
      field =>
        `${field.owner}.${field.field} ${field.database ?? ''} ${showLabels(field.labels)} [${field.protectedBy.map(guard => guard.protection).join()}]`,
    ),
  ).toEqual([
    'Patient.email postgresql contact.email (schema patient) []',
    'Patient.mail postgresql contact.email (schema patient) []',
    'Patient.ssn postgresql identity.gov-id (schema patient) [encrypted]',
    'Patient.passport postgresql identity.gov-id (schema patient) [tokenized]',
    'Patient.diagnosis postgresql health.record (schema patient) []',
    'Patient.gender postgresql identity.gender (schema patient) []',
  ]);
  expect(fields.map(field => schema.slice(field.span.start, field.span.end))).toEqual([
    'email',
    'mail',
    'ssn',
    'passport',
    'diagnosis',
    'gender',
  ]);
  expect(notes.map(note => note.subject)).toEqual(['contact.fone']);
});

test('deep types end at a cap that is counted, cycles end by themselves', () => {
  const levels = Array.from({ length: 8 }, (_, level) => `interface L${level} { next: L${level + 1}; back: L0 }`).join('\n');
  const { compiler, labeller, notes } = createTestLabelling({
    '/app/a.ts': `${levels}\ninterface L8 { email: string }\ninterface Node { self: Node; all: Node[]; email: string }\nexport declare const deep: L0;\nexport declare const node: Node;`,
  });
  const [deep, node] = nodesIn(compiler, '/app/a.ts', syntax.isVariableDeclaration).map(variable =>
    labeller.ofType(compiler.typeOf(variable), variable),
  );
  expect(showLabels(deep ?? [])).toBe('');
  expect(notes.map(note => `${note.kind} ${note.subject}`)).toEqual(['cap-reached L0']);
  expect(showLabels(node ?? [])).toBe('email contact.email (name)');
});

test('declarations that refer to each other end', () => {
  const { compiler, labeller } = createTestLabelling({
    '/app/a.ts':
      'export const a: any = { email: b.email };\nexport const b: any = { email: a.email };\nexport const { email = c } = c as any;\nexport const c = email;',
  });
  const names = nodesIn(compiler, '/app/a.ts', syntax.isIdentifier);
  expect(names.map(name => labeller.ofReference(name).length).every(count => count <= 1)).toBe(true);
});

test('broken code is labelled as far as it goes', () => {
  const { compiler, labeller } = createTestLabelling({
    '/app/a.ts':
      'interface Patient { email: ; phone string name: string }\nconst { , } = ;\nclass { @ email; }\nfunction (ssn {\nz.object({ email: z. })\nnew Schema({ email: { type: } , })',
  });
  const all = nodesIn(compiler, '/app/a.ts', (node): node is Node => !syntax.isSourceFile(node));
  for (const node of all) {
    labeller.ofReference(node);
    if (isDeclared(node)) labeller.ofDeclaration(node);
  }
  const source = compiler.sourceFile('/app/a.ts');
  expect(source === undefined ? [] : labeller.storedFieldsIn(source)).toEqual([]);
  expect(all.length).toBeGreaterThan(20);
});

test('no type is asked for a name that holds no word of the vocabulary, and none twice', () => {
  const { compiler, roles } = createTestRoles({
    '/app/a.ts':
      'export function f(user: { title: string; email: string }, count: number) {\n  const total = count + 1;\n  return [total, user.title.length, user.email];\n}',
  });
  let asked = 0;
  const counting: Compiler = { ...compiler, typeOf: node => ((asked += 1), compiler.typeOf(node)) };
  const vocabulary = { ...testVocabulary, categories: testVocabulary.categories.filter(({ id }) => id === 'contact.email') };
  const labeller = createLabeller({
    compiler: counting,
    roles,
    vocabulary,
    bindings: noBindings,
    note: () => undefined,
    perFile: createPerFile(),
  });
  const names = nodesIn(compiler, '/app/a.ts', syntax.isIdentifier);
  const harmless = names.filter(name => name.text !== 'email');
  for (const name of harmless) labeller.ofReference(name);
  expect(asked).toBe(0);
  for (const name of names) labeller.ofReference(name);
  const first = asked;
  for (const name of names) labeller.ofReference(name);
  expect(first).toBeGreaterThan(0);
  expect(asked).toBe(first);
});

/** Anything that is named, whether it declares something or not: no question may end in an exception. */
function isDeclared(node: Node): node is Declaration {
  return 'name' in node;
}
