import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openAnalysis } from '../src/analyze.ts';
import { noBindings } from '../src/vocabulary.ts';
import { memoryFileAccess } from '../src/workspace/memory-file-access.ts';
import { testVocabulary } from './labels/vocabulary.ts';

const source = `
import { PrismaClient, type Patient } from '@prisma/client';
import express, { type Request } from 'express';
import * as z from 'zod';
import pino from 'pino';
import axios from 'axios';
import Unknown, { thing } from 'unknown';
/** @audits */
export async function record(what: string): Promise<void> { await axios.post('http://audit.example/x', { what }); }
const prisma = new PrismaClient();
const log = pino({ redact: ['email'] });
const Form = z.object({ email: z.string().email(), nested: z.array(z.object({ phone: z.string() })) });
class Repo<T extends { id: number }> extends Unknown<T> implements Iterable<Patient> {
  #cache = new Map<string, T>();
  constructor(private readonly client: PrismaClient, readonly logger = log) { super(); }
  async *all(...ids: readonly number[]) { for (const id of ids) { try { yield await this.client.patient.findUnique({ where: { id } }); } catch (error) { this.logger.error(error); continue; } finally { await record('read'); } } }
  get size() { return this.#cache.size; }
}
express.Router().get('/:id', async (req: Request<{ id: string }>, res) => {
  const { email, ...rest } = Form.parse(req.body);
  const found = await prisma.patient.findMany({ where: { email }, select: { email: true } });
  switch (found.length) { case 0: return res.status(404).json({ email }); default: log.info(\`\${email} \${found[0]?.email ?? rest.nested[0]!.phone}\`, thing(found)); }
  label: for (let i = 0; ; i++) { if (i > 3) break label; else if (i) continue label; do { i++; } while (i < 2); }
  res.json(found.map(({ email: e }) => ({ e, ...rest })));
});
`;

const schema = 'datasource db {\n provider = "postgresql"\n}\nmodel Patient {\n id Int @id\n email String /// @category contact.email\n}\n';

/** What typing, merging and bad tools do to a file: cut, drop, double, insert. */
const damage = fc.array(
  fc.record({
    kind: fc.constantFrom('cut' as const, 'drop' as const, 'double' as const, 'insert' as const),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.integer({ min: 1, max: 40 }),
    text: fc.constantFrom(
      '{',
      '}',
      '(',
      ')',
      '<',
      '`',
      "'",
      '/*',
      '=>',
      '...',
      '@',
      'await ',
      'class ',
      'import ',
      '\u0000',
      '\uD800',
      'export default ',
    ),
  }),
  { minLength: 1, maxLength: 4 },
);

type Damage = typeof damage extends fc.Arbitrary<readonly (infer D)[]> ? D : never;

function applyDamage(text: string, { kind, at, length, text: inserted }: Damage): string {
  const start = Math.floor(at * text.length);
  switch (kind) {
    case 'cut':
      return text.slice(0, start);
    case 'drop':
      return text.slice(0, start) + text.slice(start + length);
    case 'double':
      return text.slice(0, start + length) + text.slice(start);
    case 'insert':
      return text.slice(0, start) + inserted + text.slice(start);
  }
}

test('no damage to a source or a schema makes the analysis throw', () => {
  const whole = openAnalysis(
    { root: '/app', files: memoryFileAccess({ '/app/a.tsx': source, '/app/schema.prisma': schema }), include: [], exclude: [] },
    { vocabulary: testVocabulary, bindings: noBindings, bindingsBase: '/app' },
  );
  fc.assert(
    fc.property(damage, fc.boolean(), (damages, ofSchema) => {
      const [file, text] = ofSchema ? ['/app/schema.prisma', schema] : ['/app/a.tsx', source];
      const damaged = whole.withText(file, damages.reduce(applyDamage, text));
      for (const path of damaged.files) damaged.factsOf(path);
      expect(damaged.coverage().filesAnalyzed).toBe(2);
      damaged.labelledAt(file, Math.floor(text.length / 2));
    }),
    { numRuns: 60 },
  );
});
