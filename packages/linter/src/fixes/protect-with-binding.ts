import { posix } from 'node:path';
import type { Bindings, Flow, Protectable } from '@proviso/code-analyzer';
import type { Fix } from '../finding.ts';
import type { ChannelVerdict } from '../policy-view.ts';
import { insertImport } from './insert-import.ts';

export interface FixSurroundings {
  readonly bindings: Bindings;
  /** Folder of the configuration: relative modules of bindings start there. */
  readonly bindingsBase: string;
  readonly text: string | undefined;
  /** Ids of all categories of the policy. */
  readonly categories: readonly string[];
}

/**
 * `log.info(user.email)` becomes `log.info(maskEmail(user.email))`, with the repository's own bound function. It is a `fix` where that is
 * wanted, one function alone suits, and types say that it fits.
 */
export function protectWithBinding(
  flow: Flow,
  verdict: ChannelVerdict,
  { bindingsBase, text, categories }: FixSurroundings,
  wanted: Fix['kind'] = 'suggestion',
): readonly Fix[] {
  // A hash of what was encrypted first is of no use to anybody.
  const isPlain = verdict.labels.every(label => label.path.length + label.protections.length + label.weakProtections.length === 0);
  if (text === undefined || !isPlain || text.slice(flow.source.span.start, flow.source.span.end) !== flow.source.text) return [];
  const suiting = flow.protectableBy
    .filter(({ protection, export: name }) => verdict.accept.includes(protection) && isImportable(name))
    .filter(({ export: name }) => suits(name, verdict, categories));
  return suiting.flatMap(protector => {
    const imported = insertImport(flow.source.file, text, {
      name: protector.export,
      module: resolveModule(bindingsBase, protector.module),
    });
    if (!imported) return [];
    return [
      {
        title: `Protect with \`${protector.export}\``,
        kind: protector.sure && suiting.length === 1 ? wanted : 'suggestion',
        edits: [...imported, { file: flow.source.file, span: flow.source.span, newText: wrap(flow, protector, text) }],
      },
    ];
  });
}

/** A member of a class is not, and a default export has no name of its own. */
export const isImportable = (name: string): boolean => /^(?!default$)[A-Za-z_$][\w$]*$/.test(name);

/** `maskEmail` is not for a phone number: a function named after a category is offered for that category only. */
function suits(name: string, { labels }: ChannelVerdict, categories: readonly string[]): boolean {
  const named = categories.filter(category => name.toLowerCase().includes(lastSegment(category)));
  return named.length === 0 || labels.every(label => named.includes(label.category));
}

/** `birthdate` of `identity.birth-date`. */
function lastSegment(category: string): string {
  return (category.split('.').at(-1) ?? category).replaceAll('-', '');
}

export function resolveModule(base: string, module: string): string {
  return module.startsWith('.') ? posix.join(base, module) : module;
}

/** A shorthand property keeps its key: `{ email }` becomes `{ email: mask(email) }`. */
function wrap({ source }: Flow, { export: name, awaits }: Protectable, text: string): string {
  const isOwner = /^\s*(\.|\?\.|\[|!)/.test(text.slice(source.span.end));
  const called = `${awaits ? 'await ' : ''}${name}(${source.text})`;
  const call = awaits && isOwner ? `(${called})` : called;
  const before = text.slice(0, source.span.start).trimEnd().at(-1);
  const after = text.slice(source.span.end).trimStart().at(0);
  const isShorthand =
    /^[\w$]+$/.test(source.text) &&
    (before === '{' || before === ',') &&
    (after === '}' || after === ',') &&
    insideObject(text, source.span.start);
  return isShorthand ? `${source.text}: ${call}` : call;
}

/** Whether the nearest open bracket before an offset is a brace. */
function insideObject(text: string, offset: number): boolean {
  let closed = 0;
  for (let at = offset - 1; at >= 0; at--) {
    const character = text.charAt(at);
    if (')]}'.includes(character)) closed++;
    else if ('([{'.includes(character) && closed-- === 0) return character === '{';
  }
  return false;
}
