import { expect, test } from 'vitest';
import { modelTexts } from '../src/models/models.gen.ts';
import { syntax, type Compiler, type Node, type Type } from '../src/program/compiler.ts';
import { createTestCompiler } from './create-test-compiler.ts';

/** For each constant of the code its members, each with the line of its declaration: `email@2`. */
function membersIn(code: string): Record<string, string> {
  const compiler = createTestCompiler({ '/app/a.ts': code });
  const found: Record<string, string> = {};
  const visit = (node: Node): void => {
    if (syntax.isVariableDeclaration(node) && syntax.isIdentifier(node.name))
      found[node.name.text] = describe(compiler, compiler.typeOf(node.name));
    syntax.forEachChild(node, visit);
  };
  const file = compiler.sourceFile('/app/a.ts');
  if (file) visit(file);
  return found;
}

function describe(compiler: Compiler, type: Type): string {
  const described = compiler.describe(type);
  if (described.known !== 'yes') return described.known;
  if (described.awaited) return `promise of ${describe(compiler, described.awaited)}`;
  if (described.element) return `[${describe(compiler, described.element)}]`;
  if (!described.holds.has('object')) return [...described.holds].sort().join('|');
  return compiler
    .propertiesOf(type)
    .flatMap(({ name, symbol }) =>
      compiler
        .declarationsOf(symbol)
        .flatMap(declaration => (compiler.originOf(declaration).kind === 'own' ? [`${name}@${String(lineOf(declaration))}`] : [])),
    )
    .join(' ');
}

const lineOf = (node: Node): number => node.getSourceFile().getLineAndCharacterOfPosition(node.getStart()).line + 1;

test('zod: what is inferred leads back to the key of the schema', () => {
  expect(
    membersIn(`import { z } from 'zod';
const User = z.object({ email: z.string().email(), name: z.string().optional(), id: z.number() });
const More = User.extend({ phone: z.string() });
const user = null! as z.infer<typeof User>;
const more = null! as z.infer<typeof More>;
const parsed = User.parse({});
const safe = User.safeParse({});
const data = safe.success ? safe.data : undefined;
const omitted = User.omit({ email: true }).parse({});
const picked = User.pick({ email: true }).parse({});
const partial = User.partial().parse({});
const listed = z.array(User).parse([]);
const both = User.merge(z.object({ extra: z.date() })).parse({});
const piped = User.transform(value => value.email).parse({});
const refined = User.refine(value => value.id > 0).parse({});
const either = z.union([User, More]).parse({});
`),
  ).toMatchObject({
    user: 'email@2 id@2 name@2',
    more: 'email@2 id@2 name@2 phone@3',
    parsed: 'email@2 id@2 name@2',
    data: 'email@2 id@2 name@2',
    omitted: 'id@2 name@2',
    picked: 'email@2',
    partial: 'email@2 id@2 name@2',
    listed: '[email@2 id@2 name@2]',
    both: 'email@2 extra@13 id@2 name@2',
    piped: 'string',
    refined: 'email@2 id@2 name@2',
    either: 'email@2 id@2 name@2 phone@3',
  });
});

test('zod: in every way of importing it', () => {
  const forms = [
    "import { z } from 'zod';",
    "import * as z from 'zod';",
    "import z from 'zod';",
    "import { z } from 'zod/v4';",
    "const { z } = require('zod');",
  ];
  expect(forms.map(form => membersIn(`${form}\nconst parsed = z.object({ email: z.string() }).parse({});`)['parsed'])).toEqual(
    forms.map(() => 'email@2'),
  );
});

test('databases: a row is what the entity, document or type argument says', () => {
  expect(
    membersIn(`import { DataSource, Entity, Column, BaseEntity, type Repository } from 'typeorm';
import mongoose, { Schema, model, type InferSchemaType } from 'mongoose';
import { MongoClient } from 'mongodb';
import { Pool } from 'pg';
import mysql from 'mysql2/promise';
@Entity() class User extends BaseEntity {
  @Column() email: string; id: number; }
const source = new DataSource({ type: 'postgres' });
const users: Repository<User> = source.getRepository(User);
const all = await users.find();
const some = await users.find({ select: { id: true } });
const named = await users.findOne({ select: ['email'], where: { id: 1 } });
const active = await User.findOneBy({ id: 1 });
const built = await users.createQueryBuilder('u').where('1').getMany();
const UserModel = model('User', new Schema<{ email: string }>({}));
const document = await UserModel.findOne({ email: 'x' });
const documents = await UserModel.find().sort({}).limit(2);
const lean = await mongoose.model<{ phone: string }>('x').findById('1');
const collected = await new MongoClient('').db().collection<{ ssn: string }>('x').find().toArray();
const one = await new MongoClient('').db().collection<{ ssn: string }>('x').findOne({});
const { rows } = await new Pool().query<{ email: string }>('');
const row = (await new Pool().query<{ email: string }>('')).rows[0];
const [packets] = await mysql.createPool('').query<{ iban: string }[]>('');
const packet = (await mysql.createPool('').query<{ iban: string }[]>(''))[0];
`),
  ).toMatchObject({
    all: '[email@7 id@7]',
    some: '[id@7]',
    named: 'email@7',
    active: 'email@7 id@7',
    built: '[email@7 id@7]',
    document: 'email@15',
    documents: '[email@15]',
    lean: 'phone@18',
    collected: '[ssn@19]',
    one: 'ssn@20',
    row: 'email@22',
    packet: '[iban@24]',
  });
});

test('requests, lodash and loggers', () => {
  expect(
    membersIn(`import express, { type Request, type Response } from 'express';
import _, { pick, omit } from 'lodash';
import axios from 'axios';
import { useState } from 'react';
interface User { email: string; phone: string; id: number }
declare const user: User, users: User[];
const picked = pick(user, ['email', 'id']);
const pickedOne = _.pick(user, 'email');
const omitted = omit(user, ['email']);
const mapped = _.map(users, 'email');
const grouped = Object.values(_.groupBy(users, 'id'));
const first = _.head(users);
const answer = (await axios.get<User>('/x')).data;
const [state] = useState<User>(user);
express().get('/:id', (req, res) => { const id = req.params.id; const agent = req.headers['user-agent']; });
express().use((error, request, response, next) => { const path = request.path; });
express.Router().post('/', express.json(), async (posted, response) => { const method = posted.method; });
function handle(req: Request<{}, {}, User>, res: Response) { const body = req.body; }
`),
  ).toMatchObject({
    picked: 'email@5 id@5',
    pickedOne: 'email@5',
    omitted: 'id@5 phone@5',
    mapped: '[string]',
    grouped: '[[email@5 id@5 phone@5]]',
    first: 'email@5 id@5 phone@5',
    answer: 'email@5 id@5 phone@5',
    id: 'string',
    agent: 'string',
    path: 'string',
    method: 'string',
    body: 'email@5 id@5 phone@5',
  });
});

test('what a project adds to a module is there, whatever the module is', () => {
  const added = createTestCompiler({
    '/app/augment.d.ts': `import 'express-serve-static-core';
declare module 'express-serve-static-core' { interface Request { patient?: { email: string } } }
declare module 'express' { interface Response { tell(text: string): void } }
declare module 'unknown-session' { interface SessionData { phone: string } }
declare global { namespace Express { interface Request { user?: { ssn: string } } } }`,
    '/app/a.ts': `import express, { type Request, type Response } from 'express';
import { type SessionData } from 'unknown-session';
function handle(req: Request, res: Response, session: SessionData) { const a = req.patient; const b = req.user; const c = res.tell; const d = session.phone; }
express().get('/', (request, response) => { const e = request.patient; const f = request.user; });`,
  });
  const types: Record<string, string> = {};
  const visit = (node: Node): void => {
    if (syntax.isVariableDeclaration(node)) types[node.name.getText()] = describe(added, added.typeOf(node.name));
    syntax.forEachChild(node, visit);
  };
  const file = added.sourceFile('/app/a.ts');
  if (file) visit(file);
  expect(types).toEqual({ a: 'email@2', b: 'ssn@5', c: 'function', d: 'string', e: 'email@2', f: 'ssn@5' });
});

test('every model is found in every way of importing it', () => {
  const modules = Object.keys(modelTexts).filter(name => !name.startsWith('globals/'));
  const code = modules.map((name, index) => {
    const n = String(index);
    return `import d${n} from '${name}';\nimport * as n${n} from '${name}';\nimport e${n} = require('${name}');\nconst r${n} = require('${name}');\nconst a${n} = await import('${name}');\nconst v${n} = [d${n}, n${n}, e${n}, r${n}, a${n}];`;
  });
  const compiler = createTestCompiler({ '/app/a.ts': code.join('\n') });
  const unknown: string[] = [];
  const visit = (node: Node): void => {
    if (syntax.isArrayLiteralExpression(node)) {
      const known = node.elements.map(element => compiler.describe(compiler.typeOf(element)).known).join(' ');
      const name = syntax.isVariableDeclaration(node.parent) ? (modules[Number(node.parent.name.getText().slice(1))] ?? '') : '';
      if (known !== 'yes yes yes yes yes') unknown.push(`${name}: ${known}`);
    }
    syntax.forEachChild(node, visit);
  };
  const file = compiler.sourceFile('/app/a.ts');
  if (file) visit(file);
  // Components and pages of these modules are `any` by design: nothing of them is read.
  expect(unknown).toEqual(
    ['next/app', 'next/document', 'next/head', 'next/image', 'next/link', 'next/script'].map(name => `${name}: any yes yes yes yes`),
  );
});
