import { builtInModels, type LibraryModels } from './library-models.ts';
import { roleTags } from './read-roles.ts';

type RoleTag = (typeof roleTags)[number];

/** What stands between a comment and the name that it is about: decorators and modifiers. Bounded, so that no text takes long. */
const declaredName =
  /\s*(?:@[\w.]{1,80}(?:\([^)]{0,400}\))?\s*)*(?:(?:export|declare|default|async|public|private|protected|static|abstract|override|readonly|get|set|const|let|var|function|class)\s+|function\s*\*\s*)*([A-Za-z_$][\w$]*)?/y;

/** Last names under which functions with a role may be called: a filter, so a name too many does no harm. */
export function readRoleNames(text: string, tags: readonly RoleTag[] = roleTags): ReadonlySet<string> {
  const tagged = new RegExp(`@(?:${tags.join('|')})\\b`);
  if (!tagged.test(text)) return new Set();
  const names = new Set<string>();
  for (const { comment, end } of documentationIn(text)) {
    if (!tagged.test(comment)) continue;
    declaredName.lastIndex = end;
    const name = declaredName.exec(text)?.[1];
    for (const found of name === undefined ? namesOfType(text, end) : [name]) names.add(found);
  }
  // A tagged constructor is called by the name of its class.
  if (names.delete('new')) for (const match of text.matchAll(constructorHolder)) names.add(match[1] ?? match[2] ?? '');
  if (names.delete('constructor')) for (const match of text.matchAll(/\bclass\s+([A-Za-z_$][\w$]*)/g)) names.add(match[1] ?? '');
  return names;
}

/**
 * A tagged call signature is called by the names of what has its type: `interface LogFn { (…): void }`, `info: LogFn`; or of what gives
 * it, `function postgres(): Sql`, or gives it in a list, `function useKept(): [string, Keep]`, from which the name here comes.
 */
function namesOfType(text: string, end: number): readonly string[] {
  const type = [...text.slice(0, end).matchAll(/\b(?:interface|type)\s+([A-Za-z_$][\w$]*)/g)].at(-1)?.[1];
  if (type === undefined) return [];
  const name = type.replaceAll('$', '\\$');
  const typed = new RegExp(`([A-Za-z_$][\\w$]*)\\??\\s*:\\s*${name}(?![\\w$])`, 'g');
  const given = new RegExp(`\\bfunction\\s+([A-Za-z_$][\\w$]*)[^;{}]{0,1000}\\)\\s*:\\s*\\[[^;{}]{0,400}?\\b${name}(?![\\w$])`, 'g');
  const made = new RegExp(`\\bfunction\\s+([A-Za-z_$][\\w$]*)[^;{}]{0,1000}\\)\\s*:\\s*(?:\\w+\\.)?${name}(?![\\w$])`, 'g');
  return [...text.matchAll(typed), ...text.matchAll(given), ...text.matchAll(made)].map(match => match[1] ?? '');
}

/** `interface ErrorConstructor {`, `declare var Response: {` */
const constructorHolder = /\b(?:interface\s+([A-Za-z_$][\w$]*)Constructor\b|var\s+([A-Za-z_$][\w$]*)\s*:\s*\{)/g;

function* documentationIn(text: string): Generator<{ readonly comment: string; readonly end: number }> {
  for (let start = text.indexOf('/**'); start >= 0; start = text.indexOf('/**', start)) {
    const close = text.indexOf('*/', start + 3);
    if (close < 0) return;
    yield { comment: text.slice(start, close), end: close + 2 };
    start = close + 2;
  }
}

/** What one file contributes to the names under which functions with a role may be called. */
export interface FileRoleNames {
  readonly tagged: ReadonlySet<string>;
  readonly sinks: ReadonlySet<string>;
  /** Names for whole modules: `import log from 'pino'`. */
  readonly modules: readonly (readonly [local: string, module: string])[];
  /** `import { info as tell }`, `const { info: tell } = log`: what is named, and its name here. */
  readonly renamed: readonly (readonly [exported: string, local: string])[];
}

export function readFileRoleNames({ text }: { readonly text: string }): FileRoleNames {
  const imported = [
    ...text.matchAll(/\bimport\s+(?:\*\s*as\s+)?([A-Za-z_$][\w$]*)[^'"()]{0,1000}?\bfrom\s*['"]([^'"]+)['"]/g),
    ...text.matchAll(/\b(?:const|let|var|import)\s+([A-Za-z_$][\w$]*)\s*=\s*require\(\s*['"]([^'"]+)['"]/g),
  ];
  const errors = [...text.matchAll(errorClass)].map(([, name = '']) => name);
  return {
    tagged: new Set([...readRoleNames(text), ...errors]),
    sinks: new Set([...readRoleNames(text, ['sink']), ...errors]),
    modules: imported.map(([, local = '', module = '']) => [local, module] as const),
    renamed: [
      ...takenFromLists(text),
      ...[...text.matchAll(/[{,]\s*([A-Za-z_$][\w$]*)\s*(?:\bas\b|:)\s*([A-Za-z_$][\w$]*)\s*(?=[,}])/g)].map(
        ([, exported = '', local = '']) => [exported, local] as const,
      ),
    ],
  };
}

/** Its constructor may keep what it is given: the fields of an error are told with it. */
const errorClass = /\bclass\s+([A-Za-z_$][\w$]*)[^{}()]{0,400}?\bextends\s+[\w$.]*(?:Error|Exception)\b/g;

/** `const [kept, keep] = useKept('draft')`: what is called here is `keep`. */
function takenFromLists(text: string): readonly (readonly [exported: string, local: string])[] {
  const lists = text.matchAll(/\b(?:const|let|var)\s*\[([^\]=[{]{1,200})\]\s*=\s*(?:[A-Za-z_$][\w$]*\.)?([A-Za-z_$][\w$]*)\s*[(<]/g);
  return [...lists].flatMap(([, names = '', giver = '']) =>
    names.split(',').flatMap(name => (name.trim() === '' ? [] : [[giver, name.trim()] as const])),
  );
}

/** Every name under which a function with a role, or one that is a sink, may be called, by the files of a program: sources and models. */
export function joinRoleNames(
  files: readonly FileRoleNames[],
  bound: ReadonlySet<string>,
  models: LibraryModels = builtInModels,
): { readonly names: ReadonlySet<string>; readonly sinkNames: ReadonlySet<string> } {
  const names = new Set([...files.flatMap(file => [...file.tagged]), ...bound]);
  const sinks = new Set(files.flatMap(file => [...file.sinks]));
  return { names: withLocalNames(names, files, models), sinkNames: withLocalNames(sinks, files, models) };
}

function withLocalNames(names: ReadonlySet<string>, files: readonly FileRoleNames[], models: LibraryModels): ReadonlySet<string> {
  const locals = files.flatMap(file => [
    ...file.modules.flatMap(([local, module]) => (models.has(module) ? [local] : [])),
    ...file.renamed.flatMap(([exported, local]) => (names.has(exported) ? [local] : [])),
  ]);
  return new Set([...names, ...locals]);
}
