import type { CompiledPolicy, CompiledWaiver } from '../../compiled-policy.ts';
import type { PartChange } from '../difference.ts';
import { addedWords, listed } from '../wording.ts';

/** What is tolerated for a while. */
export function compareWaivers(before: CompiledPolicy, after: CompiledPolicy): readonly PartChange[] {
  const old = new Map(before.waivers.map(waiver => [waiver.id, waiver]));
  const now = new Map(after.waivers.map(waiver => [waiver.id, waiver]));
  return [
    ...after.waivers
      .filter(({ id }) => !old.has(id))
      .map(waiver => changeOf(waiver.id, 'new-waiver', `waives ${waiver.rule} in ${listed(waiver.scope.files)} until ${waiver.expires}`)),
    ...before.waivers.filter(({ id }) => !now.has(id)).map(({ id }) => changeOf(id, 'removed-waiver', 'is gone')),
    ...before.waivers.flatMap(waiver => {
      const same = now.get(waiver.id);
      return same === undefined ? [] : compareOne(waiver, same);
    }),
  ];
}

function changeOf(id: string, kind: PartChange['kind'], text: string): PartChange {
  return { kind, part: 'waivers', id, text: `${id} ${text}` };
}

function compareOne(before: CompiledWaiver, after: CompiledWaiver): readonly PartChange[] {
  const { id } = after;
  if (before.rule !== after.rule) {
    return [changeOf(id, 'extended-waiver', `waives ${after.rule}`), changeOf(id, 'narrowed-waiver', `no longer waives ${before.rule}`)];
  }
  const [files, noFiles] = [addedWords(before.scope.files, after.scope.files), addedWords(after.scope.files, before.scope.files)];
  const categories = compareCategories(before.scope.categories, after.scope.categories);
  const expires = `expires ${before.expires} -> ${after.expires}`;
  return [
    ...(after.expires > before.expires ? [changeOf(id, 'extended-waiver', expires)] : []),
    ...(after.expires < before.expires ? [changeOf(id, 'narrowed-waiver', expires)] : []),
    ...(files.length === 0 ? [] : [changeOf(id, 'extended-waiver', `also holds in ${listed(files)}`)]),
    ...(noFiles.length === 0 ? [] : [changeOf(id, 'narrowed-waiver', `no longer holds in ${listed(noFiles)}`)]),
    ...(categories.added === '' ? [] : [changeOf(id, 'extended-waiver', `also holds for ${categories.added}`)]),
    ...(categories.removed === '' ? [] : [changeOf(id, 'narrowed-waiver', `no longer holds for ${categories.removed}`)]),
  ];
}

/** An absent list means every category. */
function compareCategories(
  before: readonly string[] | undefined,
  after: readonly string[] | undefined,
): { added: string; removed: string } {
  if (before === undefined || after === undefined) {
    const everything = 'every category';
    return { added: before === undefined ? '' : after === undefined ? everything : '', removed: after !== undefined ? everything : '' };
  }
  const [added, removed] = [addedWords(before, after), addedWords(after, before)];
  return { added: added.length === 0 ? '' : listed(added), removed: removed.length === 0 ? '' : listed(removed) };
}
