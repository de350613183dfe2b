import type { Flow } from '../../src/facts.ts';

/** `contact.email, health.record (name) [masked] {md5} -> log`: as markers say it. */
export function writeFlow(flow: Flow): string {
  const labels = flow.labels.map(label => {
    const evidence = label.evidence === 'name' || label.evidence === 'type' ? ` (${label.evidence})` : '';
    const done = label.protections.length > 0 ? ` [${label.protections.join(', ')}]` : '';
    const weak = label.weakProtections.length > 0 ? ` {${label.weakProtections.join(', ')}}` : '';
    return label.category + evidence + done + weak;
  });
  return `${[...new Set(labels)].sort().join(', ')} -> ${flow.channel}${flow.developmentOnly ? ' in development' : ''}`;
}
