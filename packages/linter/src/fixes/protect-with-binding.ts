import { posix } from 'node:path';
import type { Bindings, Flow } from '@proviso/code-analyzer';
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

/** `log.info(user.email)` becomes `log.info(maskEmail(user.email))`, with the repository's own bound function. */
export function protectWithBinding(
  flow: Flow,
  verdict: ChannelVerdict,
  { bindings, bindingsBase, text, categories }: FixSurroundings,
): readonly Fix[] {
  const holdsOneValue = verdict.labels.every(label => label.path.length === 0);
  if (text === undefined || !holdsOneValue || text.slice(flow.source.span.start, flow.source.span.end) !== flow.source.text) return [];
  return bindings.protects
    .filter(binding => verdict.accept.includes(binding.protection) && /^[A-Za-z_$][\w$]*$/.test(binding.export))
    .filter(binding => suits(binding.export, verdict, categories))
    .map(binding => ({
      title: `Protect with \`${binding.export}\``,
      kind: 'suggestion' as const,
      edits: [
        ...insertImport(flow.source.file, text, { name: binding.export, module: resolveModule(bindingsBase, binding.module) }),
        { file: flow.source.file, span: flow.source.span, newText: wrap(flow, binding.export, text) },
      ],
    }));
}

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
function wrap({ source }: Flow, call: string, text: string): string {
  const before = text.slice(0, source.span.start).trimEnd().at(-1);
  const after = text.slice(source.span.end).trimStart().at(0);
  const isShorthand =
    /^[\w$]+$/.test(source.text) &&
    (before === '{' || before === ',') &&
    (after === '}' || after === ',') &&
    insideObject(text, source.span.start);
  return isShorthand ? `${source.text}: ${call}(${source.text})` : `${call}(${source.text})`;
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
