import type { GeneratedFile } from './generated-file.ts';

/** Which safeguards each rule of the linter enforces, for the compiler, which must not know the linter. */
export async function renderSafeguardsOfRules(): Promise<readonly GeneratedFile[]> {
  const { rules } = await import('../../packages/linter/src/rule-registry.ts');
  const entries = rules.map(({ name, safeguard }) => {
    const kind = /^(protect|transport|audit):/.exec(safeguard)?.[1];
    const channels = /channel: (?:\[([^\]]*)\]|([a-z-]+))/.exec(safeguard);
    const words = (channels?.[1] ?? channels?.[2] ?? '').split(',').map(word => word.trim());
    const list = words.filter(word => word !== '').map(word => `'${word}'`);
    if (kind === undefined) throw new Error(`\`${name}\` names no safeguard that it enforces`);
    return `  { rule: '${name}', kind: '${kind}', channels: [${list.join(', ')}] },`;
  });
  const text = [
    '/* Made by `npm run generate` from packages/linter/src/rules. Do not edit. */',
    '',
    'interface SafeguardOfRule {',
    '  readonly rule: string;',
    "  readonly kind: 'protect' | 'transport' | 'audit';",
    '  readonly channels: readonly string[];',
    '}',
    '',
    '/** What the rules of the linter enforce. */',
    'export const safeguardsOfRules: readonly SafeguardOfRule[] = [',
    ...entries,
    '];',
    '',
  ].join('\n');
  return [{ path: 'packages/policy-engine/src/safeguards-of-rules.gen.ts', text }];
}
