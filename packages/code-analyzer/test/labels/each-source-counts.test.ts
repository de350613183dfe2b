import { describe, expect, it } from 'vitest';
import { allSources } from '../../src/labels/all-sources.ts';
import { labelsWith } from './labels-of-cases.ts';

describe('a source of labels that is taken out is missed by a case', () => {
  const whole = labelsWith(allSources);
  it.each(allSources.map(source => [source.name, source] as const))('%s', (_name, source) => {
    expect(labelsWith(allSources.filter(other => other !== source))).not.toEqual(whole);
  });

  it('has a name of its own', () => {
    expect(new Set(allSources.map(source => source.name)).size).toBe(allSources.length);
  });
});
