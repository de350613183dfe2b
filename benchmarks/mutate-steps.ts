/** `npm run accuracy -- --mutate-steps`: each step and each source of labels is taken out in turn, and some case has to notice. */
import { mutateSteps } from '../packages/code-analyzer/test/flows/mutate-steps.ts';
import { mutateSources } from '../packages/code-analyzer/test/labels/mutate-sources.ts';

/** `false`: something can be taken out without any case noticing. */
export function reportMutations(): boolean {
  const rows: Record<string, { readonly 'findings lost': number; readonly 'findings turned': number }> = {};
  const unnoticed: string[] = [];
  for (const { name, lost, turned } of [...mutateSteps(), ...mutateSources()]) {
    rows[name] = { 'findings lost': lost.length, 'findings turned': turned.length };
    if (lost.length + turned.length === 0) unnoticed.push(name);
  }
  console.table(rows);
  console.log(`${Object.keys(rows).length} taken out, ${unnoticed.length} unnoticed`);
  for (const name of unnoticed) console.error(`no case notices when this is taken out: ${name}`);
  return unnoticed.length === 0;
}
