import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

/** Every bench takes `--json FILE`. */
export function writeResult(result: object): void {
  const { values } = parseArgs({ options: { json: { type: 'string' } } });
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(result, null, 2)}\n`);
}
