/**
 * Files that others on the machine can read: in a folder for temporary files, which every account shares, or with a mode that says
 * so. A folder of `mkdtemp` belongs to one account alone, and so does a file of mode `0o600`.
 */
import type { ConstantResolver } from '../constants/constant-resolver.ts';
import type { OptionFact, OptionValue } from '../facts.ts';
import { bareExpression } from '../flows/bare-expression.ts';
import { lastName } from '../flows/callee-name.ts';
import { placeOf, shortText } from '../flows/place-of.ts';
import { hasNode } from '../flows/walk-tree.ts';
import { syntax as ts, type Expression, type Node, type nodes } from '../program/compiler.ts';
import { moduleOfCallee } from './module-of-callee.ts';

type Call = nodes.CallExpression | nodes.NewExpression;

/** Calls whose first argument is the path of what they write, and which parameter has the options. */
const writers: ReadonlyMap<string, number> = new Map([
  ['writeFile', 2],
  ['writeFileSync', 2],
  ['appendFile', 2],
  ['appendFileSync', 2],
  ['outputFile', 2],
  ['outputFileSync', 2],
  ['writeJson', 2],
  ['writeJsonSync', 2],
  ['outputJson', 2],
]);

/** `writeFileSync(join(tmpdir(), 'patients.csv'), text)`, `writeFile(path, text, { mode: 0o666 })` */
export function sharedFileAt(call: Call, resolver: ConstantResolver): readonly OptionFact[] {
  const name = lastName(call.expression);
  const position = name === undefined ? undefined : writers.get(name);
  const [path] = call.arguments ?? [];
  if (position === undefined || !path || !/^(node:)?fs(\/promises)?$|^fs-extra$|^graceful-fs$/.test(moduleOfCallee(call.expression) ?? ''))
    return [];
  const mode = modeOf(call.arguments?.[position], resolver) ?? modeSetLater(call, path, resolver);
  if (mode?.means === 'on') return [];
  const shared = mode?.means === 'off' ? mode : temporaryFolder(path, resolver);
  if (!shared) return [];
  const option = shared === mode ? 'mode' : 'path';
  return [
    { ...placeOf(call), text: shortText(call.expression), name: `fs#${name ?? ''}`, aspect: 'file-access', option, values: [shared] },
  ];
}

function modeOf(options: Expression | undefined, resolver: ConstantResolver): OptionValue | undefined {
  return (
    options &&
    resolver
      .memberOf(options, 'mode')
      .map(({ value }) => judgeMode(value))
      .find(found => found !== undefined)
  );
}

/** Read or written by all (POSIX): the last three bits. `0o644` is what every file has that nobody cares for, so it says nothing. */
function judgeMode(value: ReturnType<ConstantResolver['valuesOf']>[number]['value']): OptionValue | undefined {
  if (value.kind !== 'number' && value.kind !== 'text') return undefined;
  const [part] = value.kind === 'text' ? value.parts : [];
  const bits = value.kind === 'number' ? value.value : part?.known ? Number.parseInt(part.text, 8) : Number.NaN;
  if (Number.isNaN(bits)) return undefined;
  const at = value.kind === 'number' ? value.at : part?.node;
  const means = (bits & 0o002) !== 0 ? 'off' : (bits & 0o077) === 0 ? 'on' : undefined;
  return at && means ? { kind: 'given', text: `0o${bits.toString(8)}`, means, at: placeOf(at), fallback: false, steps: [] } : undefined;
}

/** `chmodSync(path, 0o777)` of the same path, in the same function. */
function modeSetLater(call: Call, path: Expression, resolver: ConstantResolver): OptionValue | undefined {
  let around: Node = call;
  while (!ts.isSourceFile(around) && !ts.isFunctionLike(around)) around = around.parent;
  let found: OptionValue | undefined;
  hasNode(around, node => {
    if (!ts.isCallExpression(node) || !/^chmod(Sync)?$/.test(lastName(node.expression) ?? '')) return false;
    const [changed, mode] = node.arguments;
    if (changed?.getText() !== path.getText() || !mode) return false;
    found = resolver
      .valuesOf(mode)
      .map(({ value }) => judgeMode(value))
      .find(judged => judged !== undefined);
    return found !== undefined;
  });
  return found;
}

function temporaryFolder(path: Expression, resolver: ConstantResolver): OptionValue | undefined {
  const written = startOf(path, resolver, 0);
  if (!written) return undefined;
  const text = ts.isStringLiteralLike(written) || ts.isTemplateHead(written) ? '/tmp' : 'os.tmpdir()';
  return { kind: 'given', text, means: 'off', at: placeOf(path), fallback: false, steps: [] };
}

/** Names that are followed on the way to where a path begins. */
const mostHops = 8;

/** What a path begins with, where that is the folder for temporary files: `tmpdir()`, `'/tmp/…'`. */
function startOf(path: Node, resolver: ConstantResolver, hops: number): Node | undefined {
  const bare = bareExpression(path);
  if (hops > mostHops) return undefined;
  if (ts.isStringLiteralLike(bare)) return isTemporary(bare.text) ? bare : undefined;
  if (ts.isTemplateExpression(bare)) return startOfTemplate(bare, resolver, hops);
  if (ts.isBinaryExpression(bare)) return startOf(bare.left, resolver, hops + 1);
  if (ts.isCallExpression(bare)) return startOfCall(bare, resolver, hops);
  if (!ts.isIdentifier(bare)) return undefined;
  const symbol = resolver.compiler.symbolOf(bare);
  const declaration = symbol && resolver.compiler.declarationsOf(symbol).find(ts.isVariableDeclaration);
  return declaration?.initializer && startOf(declaration.initializer, resolver, hops + 1);
}

function startOfTemplate(template: nodes.TemplateExpression, resolver: ConstantResolver, hops: number): Node | undefined {
  const [first] = template.templateSpans;
  if (template.head.text !== '') return isTemporary(template.head.text) ? template.head : undefined;
  return first && startOf(first.expression, resolver, hops + 1);
}

function startOfCall(call: nodes.CallExpression, resolver: ConstantResolver, hops: number): Node | undefined {
  const name = lastName(call.expression);
  const module = moduleOfCallee(call.expression);
  if (name === 'tmpdir') return /^(node:)?os$/.test(module ?? '') ? call : undefined;
  const [first] = call.arguments;
  const isPath = /^(join|resolve|normalize)$/.test(name ?? '') && /^(node:)?path(\/posix|\/win32)?$/.test(module ?? '');
  return isPath && first ? startOf(first, resolver, hops + 1) : undefined;
}

const isTemporary = (path: string): boolean => /^\/(var\/)?tmp(\/|$)/.test(path);
