import { describe, expect, it } from 'vitest';
import { readMarkedCases, writePlace } from '../marked-cases.ts';
import { findTestFlows } from './create-test-flows.ts';
import { writeFlow } from './write-flow.ts';

/** Every flow of a case is marked under the expression that brings it. */
describe('flows', () => {
  it.each(readMarkedCases('flows').map(marked => [marked.name, marked] as const))('%s', (_name, { files, expected }) => {
    const { flows } = findTestFlows(files);
    const found = flows.map(flow => `${writePlace(flow.source, files[flow.source.file]!)} ${writeFlow(flow)}`);
    expect(found.sort()).toEqual(expected);
  });
});
