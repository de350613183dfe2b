import { modelTexts } from '../models/models.gen.ts';
import { roleTags } from './read-roles.ts';

type RoleTag = (typeof roleTags)[number];

const taggedWith = (tags: readonly RoleTag[]): RegExp => new RegExp(`@(?:${tags.join('|')})\\b`);

/** A documentation comment with a role, and the name of what it stands before. */
const declaredWith = (tags: readonly RoleTag[]): RegExp => new RegExp(
  `/\\*\\*(?:(?!\\*/)[^])*@(?:${tags.join('|')})\\b(?:(?!\\*/)[^])*\\*/\\s*(?:@[\\w.]+(?:\\([^)]*\\))?\\s*)*(?:(?:export|declare|default|async|public|private|protected|static|abstract|override|readonly|get|set|const|let|var|function|class)\\s+|function\\s*\\*\\s*)*([A-Za-z_$][\\w$]*)?`,
  'g',
);

/** Last names under which functions with a role may be called: a filter, so a name too many does no harm. */
export function readRoleNames(texts: Iterable<string>, tags: readonly RoleTag[] = roleTags): ReadonlySet<string> {
  const tagged = taggedWith(tags);
  const declared = declaredWith(tags);
  const names = new Set<string>();
  for (const text of texts) {
    if (!tagged.test(text)) continue;
    for (const match of text.matchAll(declared)) if (match[1] !== undefined) names.add(match[1]);
    // A tagged constructor is called by the name of its class.
    if (names.has('constructor')) for (const match of text.matchAll(/\bclass\s+([A-Za-z_$][\w$]*)/g)) names.add(match[1] ?? '');
    names.delete('constructor');
  }
  return names;
}

/** Names that files give to whole modules with a model, and to what they import under another name. */
function readLocalNames(texts: Iterable<string>, names: ReadonlySet<string>): ReadonlySet<string> {
  const found = new Set<string>();
  for (const text of texts) {
    for (const [, local = '', module = ''] of text.matchAll(/\bimport\s+(?:\*\s*as\s+)?([A-Za-z_$][\w$]*)[^'"()]*?\bfrom\s*['"]([^'"]+)['"]/g)) if (isModelled(module)) found.add(local);
    for (const [, local = '', module = ''] of text.matchAll(/\b(?:const|let|var|import)\s+([A-Za-z_$][\w$]*)\s*=\s*require\(\s*['"]([^'"]+)['"]/g)) if (isModelled(module)) found.add(local);
    for (const [, exported = '', local = ''] of text.matchAll(/\b([A-Za-z_$][\w$]*)\s*(?:as|:)\s*([A-Za-z_$][\w$]*)\s*[,}]/g)) if (names.has(exported)) found.add(local);
  }
  return found;
}

const isModelled = (module: string): boolean => Object.hasOwn(modelTexts, module.replace(/^node:/, ''));

export const readModelRoleNames = (tags: readonly RoleTag[] = roleTags): ReadonlySet<string> => readRoleNames(Object.values(modelTexts), tags);

/** Every name under which a function with one of these roles may be called in a project. */
export function readAllRoleNames(texts: readonly string[], bound: ReadonlySet<string>, tags: readonly RoleTag[] = roleTags): ReadonlySet<string> {
  const names = new Set([...readModelRoleNames(tags), ...readRoleNames(texts, tags), ...bound]);
  return new Set([...names, ...readLocalNames(texts, names)]);
}
