import type { PolicyDocument, ProcessorSource } from '../document/policy-document.ts';
import { joinEqual } from './block-ids.ts';
import { selectionOf } from './selection-of.ts';
import { resolveIds } from './names.ts';
import type { ResolvedProcessor } from './resolved-policy.ts';
import { reportUnknownPlaces } from './resolve-places.ts';
import type { Scope } from './scope.ts';

export function resolveProcessors(documents: readonly PolicyDocument[], scope: Scope): ReadonlyMap<string, ResolvedProcessor> {
  const lists = documents.map(document => document.processors);
  const processors = joinEqual(lists, 'processor', scope.names);
  return new Map([...processors].map(([id, source]) => [id, resolveProcessor(source, scope)]));
}

function resolveProcessor(source: ProcessorSource, scope: Scope): ResolvedProcessor {
  reportUnknownPlaces(source.regions, scope.regions, scope.names);
  return {
    source,
    categories: selectionOf(source.categories, scope, 'grants'),
    purposes: resolveIds(source.purposes, 'purpose', scope.purposes, scope.names),
  };
}
