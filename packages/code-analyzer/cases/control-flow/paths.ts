// Every path of each function, as the names of what it calls in order, and how it leaves. `!` marks an exception that a call may
// throw inside `try`. A loop is gone through at most twice.
declare function a(...values: unknown[]): any;
declare function b(...values: unknown[]): any;
declare function c(...values: unknown[]): any;
declare function d(...values: unknown[]): any;
declare const x: any;
declare const xs: any[];

/** Arguments before the call. */
function nestedCalls() {
  a(b(), c());
}
// b c a ended

function earlyReturn() {
  a();
  if (x) return b();
  c();
}
// a b returned
// a c ended

function elseIf() {
  if (a()) b();
  else if (x) return c();
  else throw d();
}
// a b ended
// a c returned
// a d thrown

function conditions() {
  if (a() && (b() || !c())) d();
}
// a ended
// a b c ended
// a b c d ended
// a b d ended

function constantConditions() {
  if (true) a();
  else b();
  while (true) {
    if (c()) break;
  }
}
// a c ended
// a c c ended

function shortCircuits() {
  x && a();
  x ?? b();
}
// a b ended
// a ended
// b ended
// ended

function ternaryValue() {
  const v = x ? a() : b();
  return v;
}
// a returned
// b returned

function logicalAssignment() {
  x.y ??= a();
}
// a ended
// ended

/** The rest of the chain is skipped, what stands outside is not. */
function optionalChain() {
  c(x?.a.b(a()).c(), d());
}
// a b c d c ended
// d c ended

function forOf() {
  for (const v of a()) b(v);
}
// a b b ended
// a b ended
// a ended

function forLoop() {
  for (a(); b(); c()) d();
}
// a b d c b ended
// a b ended

function doWhile() {
  do a();
  while (b());
}
// a b a b ended
// a b ended

function labels() {
  outer: for (const v of xs) {
    for (const w of v) {
      if (a()) continue outer;
      if (b()) break outer;
    }
  }
  c();
}
// a a b c ended
// a a c ended
// a b a b c ended
// a b a c ended
// a b c ended
// a c ended
// c ended

function labelledBlock() {
  block: {
    a();
    if (x) break block;
    b();
  }
  c();
}
// a b c ended
// a c ended

function switches() {
  switch (x) {
    case 1:
      a();
    case 2:
      b();
      break;
    default:
      c();
  }
  d();
}
// a b d ended
// b d ended
// c d ended

function switchWithoutDefault() {
  switch (x) {
    case a():
      return b();
  }
}
// a b returned
// a ended

/** The block runs before control leaves, whichever way. */
function finallyRuns() {
  try {
    if (x) return a();
  } finally {
    b();
  }
  c();
}
// ! b ! thrown
// a ! b ! thrown
// a b returned
// b c ended

function finallyOverrides() {
  while (true) {
    try {
      return a();
    } finally {
      break;
    }
  }
}
// ! ended
// a ! ended
// a ended

function catches() {
  try {
    a();
    throw x;
  } catch (error) {
    b();
  }
}
// ! b ended
// a ! b ended
// a b ended

function catchAndFinally() {
  try {
    a();
  } catch {
    return b();
  } finally {
    c();
  }
  d();
}
// ! b ! c ! thrown
// ! b c returned
// a ! b ! c ! thrown
// a ! b c returned
// a c d ended

function defaults({ p = a() } = b(), q = c()) {
  d();
}
// a c d ended
// a d ended
// b a c d ended
// b a d ended
// b c d ended
// b d ended
// c d ended
// d ended

/** What a nested function does happens when it is called. */
function nestedFunctions() {
  const f = () => a();
  function g() {
    b();
  }
  c(() => d());
}
// c ended

function classes() {
  return class extends a() {
    static s = b();
    f = c();
    m() {
      d();
    }
  };
}
// a b returned

function deadCode() {
  return a();
  b();
}
// a returned

const expressionBody = () => a(b());
// b a ended

async function awaits() {
  await a();
  for await (const v of b()) c(v);
}
// a b c c ended
// a b c ended
// a b ended

function* generators() {
  yield a();
  yield* b();
}
// a b ended

function templates() {
  return `${a()}` + b`x${c()}` + new d(a());
}
// a c b a d returned
