import { describe, expect, it } from 'vitest';
import type { Flow } from '../../src/facts.ts';
import { readMarkedCases, writePlace } from '../marked-cases.ts';
import { findTestFlows } from './create-test-flows.ts';

/** `contact.email, health.record (name) [masked] {md5} -> log`: every flow of a case is marked under the expression that brings it. */
function writeFlow(flow: Flow): string {
  const labels = flow.labels.map(label => {
    const evidence = label.evidence === 'name' || label.evidence === 'type' ? ` (${label.evidence})` : '';
    const done = label.protections.length > 0 ? ` [${label.protections.join(', ')}]` : '';
    const weak = label.weakProtections.length > 0 ? ` {${label.weakProtections.join(', ')}}` : '';
    return label.category + evidence + done + weak;
  });
  return `${[...new Set(labels)].sort().join(', ')} -> ${flow.channel}${flow.developmentOnly ? ' in development' : ''}`;
}

describe('flows', () => {
  it.each(readMarkedCases('flows').map(marked => [marked.name, marked] as const))('%s', (_name, { files, expected }) => {
    const { flows } = findTestFlows(files);
    const found = flows.map(flow => `${writePlace(flow.source, files[flow.source.file]!)} ${writeFlow(flow)}`);
    expect(found.sort()).toEqual(expected);
  });
});
