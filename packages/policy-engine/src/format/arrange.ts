import { policySchema } from '../schema/policy-schema.ts';
import type { Schema } from '../schema/shapes.ts';
import type { Attachment } from './attach-comments.ts';
import { isBlankBefore, type Comment } from './comments.ts';
import type { CollectionOutline, Outline, Part } from './outline.ts';
import { knownKeys } from './schema-path.ts';

/** What is printed: keys in the order of the language, each comment in its place. */
export type Arranged = ArrangedScalar | ArrangedCollection;

export interface ArrangedScalar {
  readonly kind: 'scalar';
  readonly outline: Outline & { readonly kind: 'scalar' };
}

export interface ArrangedCollection {
  readonly kind: 'map' | 'list';
  readonly parts: readonly ArrangedPart[];
  readonly inFlow: boolean;
  /** Its keys are names that somebody declares, not words of the language. */
  readonly keyedByIds: boolean;
  readonly ending: readonly CommentLine[];
}

export interface ArrangedPart {
  readonly name: string | undefined;
  readonly value: Arranged;
  readonly leading: readonly CommentLine[];
  readonly trailing: string | undefined;
  readonly blankBefore: boolean;
}

export interface CommentLine {
  readonly text: string;
  readonly blankBefore: boolean;
}

/** Keys of a policy that stand together at the top; every block after them has an empty line above. */
const headKeys = new Set(['proviso', 'id', 'version', 'title', 'owner', 'reviewBy', 'extends']);

export function arrangeDocument(root: CollectionOutline, attachment: Attachment, text: string): ArrangedCollection {
  const arranged = arrangeCollection(root, attachment, text);
  const parts = root.schema['title'] === policySchema['title'] ? arranged.parts.map(setApart) : arranged.parts;
  return { ...arranged, parts: withHead(parts, root.parts[0]?.name) };
}

/** What stands above the first key is about the document, whichever key comes first. */
function withHead(parts: readonly ArrangedPart[], firstName: string | undefined): readonly ArrangedPart[] {
  const wasFirst = parts.find(part => part.name === firstName);
  const [first, ...others] = parts;
  if (first === undefined || wasFirst === undefined || wasFirst === first || wasFirst.leading.length === 0) return parts;
  const { leading, blankBefore } = wasFirst;
  const rest = others.map(part => (part === wasFirst ? { ...part, leading: [], blankBefore: isSetApart(part) } : part));
  return [{ ...first, leading: [...leading, ...first.leading], blankBefore }, ...rest];
}

function isSetApart({ name }: ArrangedPart): boolean {
  return !headKeys.has(name ?? '');
}

function setApart(part: ArrangedPart): ArrangedPart {
  if (!isSetApart(part)) return part;
  const [first, ...others] = part.leading;
  if (first === undefined) return { ...part, blankBefore: true };
  return { ...part, leading: [{ ...first, blankBefore: true }, ...others] };
}

function arrange(outline: Outline, attachment: Attachment, text: string): Arranged {
  return outline.kind === 'scalar' ? { kind: 'scalar', outline } : arrangeCollection(outline, attachment, text);
}

function arrangeCollection(outline: CollectionOutline, attachment: Attachment, text: string): ArrangedCollection {
  const known = knownKeys(outline.schema);
  return {
    kind: outline.kind,
    parts: inOrder(outline.parts, known).map(part => {
      const arranged = arrangePart(part, attachment, text);
      return part === outline.parts[0] ? asFirst(arranged) : arranged;
    }),
    inFlow: outline.inFlow,
    keyedByIds: outline.kind === 'map' && isKeyedByIds(outline, outline.schema),
    ending: (attachment.ending.get(outline) ?? []).map(commentLine),
  };
}

/** Words of the language first, in its order; what it does not know stays behind them as written. */
function inOrder(parts: readonly Part[], known: readonly string[]): readonly Part[] {
  const ranks = new Map(known.map((key, index) => [key, index]));
  const rankOf = (part: Part): number => ranks.get(part.name ?? '') ?? known.length;
  return parts.toSorted((a, b) => rankOf(a) - rankOf(b));
}

function isKeyedByIds(outline: CollectionOutline, schema: Schema): boolean {
  const known = new Set(knownKeys(schema));
  return outline.parts.every(part => !known.has(part.name ?? ''));
}

function arrangePart(part: Part, attachment: Attachment, text: string): ArrangedPart {
  const behind = attachment.trailing.get(part) ?? [];
  const value = arrange(part.value, attachment, text);
  const inside = value.kind === 'scalar' || value.parts.length > 0 ? [] : value.ending;
  const emptied = inside.length === 0 ? value : { ...value, ending: [] };
  const arranged = {
    name: part.name,
    value: emptied,
    leading: [...(attachment.leading.get(part) ?? []), ...behind.slice(0, -1)].map(commentLine).concat(inside),
    trailing: behind.at(-1)?.text,
    blankBefore: isBlankBefore(text, part.start),
  };
  return part.name === undefined ? withCommentsAbove(arranged) : arranged;
}

/** An empty line at the start of a block says nothing. */
function asFirst(part: ArrangedPart): ArrangedPart {
  const [first, ...others] = part.leading;
  if (first === undefined) return { ...part, blankBefore: false };
  return { ...part, leading: [{ ...first, blankBefore: false }, ...others] };
}

/** The first entry of an item stands beside its dash: what is said about it stands above the item. */
function withCommentsAbove(item: ArrangedPart): ArrangedPart {
  const { value } = item;
  if (value.kind === 'scalar') return item;
  const [first, ...others] = value.parts;
  if (first === undefined || first.leading.length === 0) return item;
  const parts = [{ ...first, leading: [], blankBefore: false }, ...others];
  return { ...item, leading: [...item.leading, ...first.leading], value: { ...value, parts } };
}

function commentLine({ text, ownLine, blankBefore }: Comment): CommentLine {
  return { text, blankBefore: ownLine && blankBefore };
}
