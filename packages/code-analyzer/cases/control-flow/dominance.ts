// Behind each function: for each call, the calls that every path to it has been through, and after `then` those that every path
// from it to a normal exit goes through.
declare function a(...values: unknown[]): any;
declare function b(...values: unknown[]): any;
declare function c(...values: unknown[]): any;
declare function d(...values: unknown[]): any;
declare const x: any;
declare const xs: any[];

function labelledBreak() {
  outer: for (const v of xs) {
    for (const w of v) {
      a();
      if (w) break outer;
      b();
    }
  }
  c();
}
// a: then c
// b: a then c
// c:

function labelledContinue() {
  outer: do {
    a();
    while (x()) {
      if (x.y) continue outer;
      b();
    }
    c();
  } while (d());
}
// a: then d
// b: a then d
// c: a then d
// d: a

function labelledBlock() {
  done: {
    if (a()) break done;
    b();
  }
  c();
}
// a: then c
// b: a then c
// c: a

/** What is caught may have been thrown before anything of the `try` was done. */
function nestedTry() {
  try {
    try {
      a();
    } finally {
      b();
    }
    c();
  } catch {
    d();
  }
}
// a: then b
// b:
// c: a b
// d:

function returnThroughFinally() {
  try {
    if (x) return a();
    b();
  } finally {
    c();
  }
  d();
}
// a: then c
// b: then c d
// c:
// d: b c

/** The `return` of `finally` beats the exception. */
function finallyReturns() {
  try {
    a();
  } catch {
    throw b();
  } finally {
    return c();
  }
  d();
}
// a: then c
// b: then c
// c:
// d: nothing reaches it

function returnInTryAndCatch() {
  a();
  try {
    return b();
  } catch {
    return c();
  } finally {
    d();
  }
}
// a: then d
// b: a then d
// c: a then d
// d: a

/** A rethrown exception is no normal exit. */
function rethrows() {
  try {
    a();
  } catch (error) {
    b();
    throw error;
  }
  c();
}
// a: then c
// b: then nothing
// c: a

function fallthrough() {
  switch (a()) {
    case 1:
      b();
    case 2:
      c();
      break;
    default:
      return;
  }
  d();
}
// a:
// b: a then c d
// c: a then d
// d: a c

function defaultInTheMiddle() {
  switch (x) {
    case 1:
      return a();
    default:
      b();
    case 2:
      c();
  }
  d();
}
// a:
// b: then c d
// c: then d
// d: c

async function forAwait() {
  for await (const v of a()) {
    if (v) continue;
    b();
  }
  c();
}
// a: then c
// b: a then c
// c: a

async function forAwaitInTry() {
  try {
    for await (const v of a()) b(v);
  } catch {
    return c();
  }
  d();
}
// a:
// b: a
// c:
// d: a

/** What is behind `?.` is skipped as a whole; what stands outside of the chain is not. */
function optionalChains() {
  x?.y[a()].z(b());
  (x?.y).z(c());
  x.y?.(d());
}
// a: then b c
// b: a then c
// c:
// d: c

function optionalInCondition() {
  if (x?.y(a()) && b()) c();
  d();
}
// a: then d
// b: then d
// c: b then d
// d:

function* yields() {
  a();
  try {
    const sent = yield b();
    if (sent) return c();
  } finally {
    d();
  }
}
// a: then b d
// b: a then d
// c: a b then d
// d: a

/** A round that comes after may end the generator. */
function* delegates() {
  for (const v of xs) {
    if (!(yield v)) return;
    yield* a();
  }
  b();
}
// a:
// b:

async function awaits() {
  await a();
  const [v, w] = await Promise.all([b(), c()]);
  return v ?? w ?? (await d());
}
// a: then b c
// b: a then c
// c: a b
// d: a b c

/** The arguments come first, and what is thrown later cannot undo them. */
async function rejected() {
  try {
    await a(b());
  } catch {
    await c();
  }
  return d();
}
// a: b then d
// b: then d
// c: then d
// d:

/** A round that comes after may return. */
function nestedLoops() {
  do {
    a();
    for (;;) {
      if (b()) break;
      if (x) return;
    }
  } while (c());
  d();
}
// a: then b
// b: a
// c: a b
// d: a b c

function throwsOrReturns() {
  if (x) throw a();
  else if (x.y) {
    b();
    throw new Error();
  }
  c();
}
// a: then nothing
// b: then nothing
// c:
