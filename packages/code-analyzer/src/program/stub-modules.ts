/**
 * Text of the modules that have neither source nor model. A bare `any` would poison every union, spread and `??` that it
 * meets; a stub's values have a type of their own that can be called, constructed, indexed and iterated and stays recognisable.
 */
export const stubGlobals = `
interface Unmodelled<M extends string> {
  (...values: any[]): Unmodelled<M>;
  new <A = any, B = any, C = any, D = any, E = any, F = any>(...values: any[]): Unmodelled<M>;
  [Symbol.iterator](): Iterator<Unmodelled<M>>;
  [Symbol.asyncIterator](): AsyncIterator<Unmodelled<M>>;
  readonly __unmodelled: M;
  readonly [key: string]: Unmodelled<M>;
}
`;

interface Members {
  readonly nested: Map<string, Members>;
}

/**
 * A module that exports `names` (dotted where a member is used as a type: `Stripe.Customer`). It is written with `export =`,
 * so that default, named, namespace and `require` imports all find something.
 */
export function renderStub(module: string, names: ReadonlySet<string>): string {
  const root: Members = { nested: new Map() };
  for (const name of [...names].sort())
    addName(
      root,
      name.split('.').filter(part => part !== 'default'),
    );
  const exported = [...root.nested.keys()];
  const values = exported.map(name => `readonly ${name}: Unmodelled<${brandOf(module, name)}>;`).join(' ');
  return [
    `declare const anything: Unmodelled<${JSON.stringify(module)}>${values === '' ? '' : ` & { ${values} }`};`,
    // Also without types: a project may add to it with `declare module`.
    'declare namespace anything {',
    ...renderTypes(module, '', root),
    '}',
    'export = anything;',
    '',
  ].join('\n');
}

function addName(members: Members, [name, ...rest]: readonly string[]): void {
  if (name === undefined || !/^[A-Za-z_$][\w$]*$/.test(name)) return;
  const known = members.nested.get(name) ?? { nested: new Map<string, Members>() };
  members.nested.set(name, known);
  addName(known, rest);
}

function renderTypes(module: string, prefix: string, members: Members): string[] {
  return [...members.nested].flatMap(([name, inner]) => [
    `export interface ${name}<A = any, B = any, C = any, D = any, E = any, F = any> extends Unmodelled<${brandOf(module, prefix + name)}> {}`,
    ...(inner.nested.size === 0 ? [] : [`export namespace ${name} {`, ...renderTypes(module, `${prefix}${name}.`, inner), '}']),
  ]);
}

const brandOf = (module: string, path: string): string => JSON.stringify(`${module}#${path}`);

/** What the import of a style sheet or an image gives: class names, or a path. */
export const assetModule = 'declare const asset: { readonly [name: string]: string };\nexport = asset;\n';
