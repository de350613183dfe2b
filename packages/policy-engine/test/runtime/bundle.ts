import { fileURLToPath } from 'node:url';
import { build, type Metafile } from 'esbuild';

export interface Bundle {
  readonly code: string;
  readonly inputs: Metafile['inputs'];
}

const root = fileURLToPath(new URL('../../', import.meta.url));

/** A file of the package with all that it needs, as a script that leaves its exports in `proviso`. */
export async function bundle(entry: string): Promise<Bundle> {
  const result = await build({
    entryPoints: [`${root}${entry}`],
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: 'iife',
    globalName: 'proviso',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    external: ['node:*'],
  });
  return { code: result.outputFiles[0]?.text ?? '', inputs: result.metafile.inputs };
}
