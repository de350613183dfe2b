import { startOfLine, type Comment } from './comments.ts';
import type { CollectionOutline, Part } from './outline.ts';

/** To whom each comment belongs. */
export interface Attachment {
  /** On lines of their own before a part. */
  readonly leading: ReadonlyMap<Part, readonly Comment[]>;
  /** Behind a part, or behind the key of one that goes on below; the last one stays there. */
  readonly trailing: ReadonlyMap<Part, readonly Comment[]>;
  /** After the last part of a collection. */
  readonly ending: ReadonlyMap<CollectionOutline, readonly Comment[]>;
}

interface Place {
  readonly part: Part;
  readonly owner: CollectionOutline;
  /** The part whose value the owner is. */
  readonly above: Place | undefined;
}

interface Attaching {
  readonly text: string;
  readonly root: CollectionOutline;
  readonly leading: Map<Part, Comment[]>;
  readonly trailing: Map<Part, Comment[]>;
  readonly ending: Map<CollectionOutline, Comment[]>;
}

/** A comment belongs to what follows it if it stands above, to what precedes it if it stands behind; its indentation decides at the end of a block. */
export function attachComments(root: CollectionOutline, comments: readonly Comment[], text: string): Attachment {
  const attaching: Attaching = { text, root, leading: new Map(), trailing: new Map(), ending: new Map() };
  const places = placesOf(root, undefined);
  let next = 0;
  for (const comment of comments) {
    while ((places[next]?.part.start ?? Infinity) < comment.start) next++;
    const [before, after] = [places[next - 1], places[next]];
    if (comment.ownLine) attachOwnLine(comment, before, after, attaching);
    else attachBehind(comment, before, after, attaching);
  }
  return attaching;
}

function placesOf(owner: CollectionOutline, above: Place | undefined): readonly Place[] {
  return owner.parts.flatMap(part => {
    const place: Place = { part, owner, above };
    return part.value.kind === 'scalar' ? [place] : [place, ...placesOf(part.value, place)];
  });
}

function attachBehind(comment: Comment, before: Place | undefined, after: Place | undefined, attaching: Attaching): void {
  if (before === undefined) return attachLeading(comment, after, attaching);
  let place = before;
  while (place.above !== undefined && place.owner.inFlow && place.owner.end <= comment.start) place = place.above;
  const goesOn = place.part.value.end > comment.start;
  if (goesOn && place.part.name === undefined) add(attaching.leading, place.part, comment);
  else add(attaching.trailing, place.part, comment);
}

function attachOwnLine(comment: Comment, before: Place | undefined, after: Place | undefined, attaching: Attaching): void {
  const around = bracketsAround(comment, before);
  if (around !== undefined) {
    if (after !== undefined && after.part.start < around.end) attachLeading(comment, after, attaching);
    else add(attaching.ending, around, comment);
    return;
  }
  const isForNext = after !== undefined && comment.column <= columnOf(after.part.start, attaching.text);
  const block = isForNext ? undefined : endedBlock(comment, before, attaching.text);
  if (block === undefined) attachLeading(comment, after, attaching);
  else add(attaching.ending, block, comment);
}

/** The innermost collection in brackets that holds the comment. */
function bracketsAround(comment: Comment, before: Place | undefined): CollectionOutline | undefined {
  const value = before?.part.value;
  if (value !== undefined && value.kind !== 'scalar' && value.inFlow && value.end > comment.start) return value;
  for (let place = before; place !== undefined; place = place.above) {
    if (place.owner.inFlow && place.owner.end > comment.start) return place.owner;
  }
  return undefined;
}

/** The innermost block that is over and that the comment is indented like. */
function endedBlock(comment: Comment, before: Place | undefined, text: string): CollectionOutline | undefined {
  for (let place = before; place !== undefined; place = place.above) {
    if (place.owner.end > comment.start) return undefined;
    const column = columnOf(place.owner.parts[0]?.start ?? 0, text);
    if (!place.owner.inFlow && column <= comment.column) return place.owner;
  }
  return undefined;
}

function attachLeading(comment: Comment, after: Place | undefined, attaching: Attaching): void {
  if (after === undefined) add(attaching.ending, attaching.root, comment);
  else add(attaching.leading, after.part, comment);
}

function columnOf(offset: number, text: string): number {
  return text.slice(startOfLine(text, offset), offset).replace('\uFEFF', '').length;
}

function add<Key>(map: Map<Key, Comment[]>, key: Key, comment: Comment): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [comment]);
  else list.push(comment);
}
