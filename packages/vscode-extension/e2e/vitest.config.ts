import { defineConfig } from 'vitest/config';
import { paths } from './paths.ts';

/** The end-to-end tests that look at Proviso from outside. Those inside VS Code are Mocha's, as VS Code wants them. */
export default defineConfig({
  root: paths.repository,
  test: {
    include: ['packages/*/e2e/**/*.test.ts'],
    // One at a time: each starts a browser or an editor, and a small machine carries one.
    fileParallelism: false,
    testTimeout: 180_000,
    hookTimeout: 300_000,
  },
});
