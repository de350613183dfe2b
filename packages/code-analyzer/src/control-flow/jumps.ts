import { thrownFrom, type Frontier, type Loose } from './graph-draft.ts';

/** Where control can go other than to the next statement, innermost first. */
export type Scope =
  | { readonly kind: 'function'; readonly returned: Landing; readonly thrown: Landing }
  | {
      readonly kind: 'breakable';
      readonly labels: readonly string[];
      readonly anonymous: boolean;
      readonly broken: Landing;
      readonly outer: Scope;
    }
  | {
      readonly kind: 'loop';
      readonly labels: readonly string[];
      readonly broken: Landing;
      readonly continued: Landing;
      readonly outer: Scope;
    }
  | { readonly kind: 'catch'; readonly caught: Landing; readonly outer: Scope }
  | { readonly kind: 'finally'; readonly pending: Map<string, Pending>; readonly outer: Scope };

/** Collects what jumps to one place. */
export interface Landing {
  readonly frontier: Loose[];
}

/** A jump on hold while a `finally` block runs. */
export interface Pending extends Landing {
  readonly jump: Jump;
}

export type Jump =
  | { readonly kind: 'return' }
  | { readonly kind: 'throw' }
  | { readonly kind: 'break'; readonly label: string | undefined }
  | { readonly kind: 'continue'; readonly label: string | undefined };

export const landing = (): Landing => ({ frontier: [] });

/** Sends control to where the jump leads, or to the `finally` block that comes first. A label that does not exist leads nowhere. */
export function jumpTo(jump: Jump, frontier: Frontier, scope: Scope): void {
  if (frontier.length === 0) return;
  let at = scope;
  for (;;) {
    if (at.kind === 'finally') {
      land(pendingOf(at.pending, jump), frontier);
      return;
    }
    const target = targetIn(at, jump);
    if (target) land(target, frontier);
    if (target || at.kind === 'function') return;
    at = at.outer;
  }
}

/** A call may throw: matters only where something in the function catches it. */
export function mayThrow(frontier: Frontier, scope: Scope): void {
  let at = scope;
  while (at.kind !== 'function') {
    if (at.kind === 'catch' || at.kind === 'finally') {
      jumpTo({ kind: 'throw' }, thrownFrom(frontier, 'possible'), at);
      return;
    }
    at = at.outer;
  }
}

function targetIn(scope: Exclude<Scope, { kind: 'finally' }>, jump: Jump): Landing | undefined {
  if (scope.kind === 'function') return jump.kind === 'return' ? scope.returned : jump.kind === 'throw' ? scope.thrown : undefined;
  if (scope.kind === 'catch') return jump.kind === 'throw' ? scope.caught : undefined;
  return jump.kind === 'break' || jump.kind === 'continue' ? breakTarget(scope, jump) : undefined;
}

type Breakable = Extract<Scope, { kind: 'loop' | 'breakable' }>;

function breakTarget(scope: Breakable, { kind, label }: Extract<Jump, { kind: 'break' | 'continue' }>): Landing | undefined {
  const isMeant = label === undefined ? scope.kind === 'loop' || scope.anonymous : scope.labels.includes(label);
  if (!isMeant) return undefined;
  if (kind === 'break') return scope.broken;
  return scope.kind === 'loop' ? scope.continued : undefined;
}

function pendingOf(pending: Map<string, Pending>, jump: Jump): Pending {
  const key = jump.kind === 'break' || jump.kind === 'continue' ? `${jump.kind} ${jump.label ?? ''}` : jump.kind;
  const known = pending.get(key);
  if (known) return known;
  const made: Pending = { jump, frontier: [] };
  pending.set(key, made);
  return made;
}

function land(target: Landing, frontier: Frontier): void {
  for (const loose of frontier) target.frontier.push(loose);
}
