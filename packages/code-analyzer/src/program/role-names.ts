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
  }
  return names;
}

export const readModelRoleNames = (tags: readonly RoleTag[] = roleTags): ReadonlySet<string> => readRoleNames(Object.values(modelTexts), tags);
