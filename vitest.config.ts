import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const sourceOf = (name: string, door = 'index'): string => fileURLToPath(new URL(`packages/${name}/src/${door}.ts`, import.meta.url));

/** Unit tests run on the sources, so that a test never sees a stale build. Tests of whole commands start the built ones. */
export default defineConfig({
  resolve: {
    alias: [
      { find: '@proviso/code-analyzer/plain', replacement: sourceOf('code-analyzer', 'plain') },
      { find: '@proviso/linter/judging', replacement: sourceOf('linter', 'judging') },
      ...['policy-engine', 'code-analyzer', 'linter', 'language-server'].map(name => ({
        find: `@proviso/${name}`,
        replacement: sourceOf(name),
      })),
      { find: 'eslint-plugin-proviso', replacement: sourceOf('eslint-plugin') },
    ],
  },
  test: {
    include: ['packages/*/test/**/*.test.ts', 'policies/**/*.test.ts', 'tools/**/*.test.ts', 'fixtures/*.test.ts'],
    testTimeout: 60_000,
  },
});
