/** Every way in which data travels, in the order in which it is asked: what is known best first. */
import type { AnyFlowStep } from '../evaluation.ts';
import { boundFunctions, heldFunctions, ownFunctions, passing, sources, unknownCalls } from './calls.ts';
import { collectionMethods, continuations, mappings } from './collections.ts';
import { componentState } from './component-state.ts';
import { environment } from './environment.ts';
import { caughtErrors, errorInstances } from './errors.ts';
import { globalFunctions, rawTemplates } from './global-functions.ts';
import { builtinInstances, instances, promiseInstances } from './instances.ts';
import { attributes } from './jsx.ts';
import { functions, literals, templates } from './literals.ts';
import { elementAccesses, fields, propertyAccesses } from './members.ts';
import { modules } from './modules.ts';
import { arrays, objects } from './objects.ts';
import {
  alternatives,
  awaiting,
  computations,
  concatenations,
  conditionals,
  lastOperands,
  spreadElements,
  wrappings,
} from './operators.ts';
import { slices, splits, tellingMethods, textMethods } from './text-methods.ts';
import { feeding, protections, unprotections } from './protections.ts';
import { identifiers } from './variables.ts';

export const allSteps: readonly AnyFlowStep[] = [
  caughtErrors,
  identifiers,
  environment,
  propertyAccesses,
  literals,
  templates,
  objects,
  arrays,
  attributes,
  wrappings,
  awaiting,
  spreadElements,
  conditionals,
  alternatives,
  lastOperands,
  concatenations,
  computations,
  elementAccesses,
  fields,
  functions,
  protections,
  unprotections,
  feeding,
  modules,
  componentState,
  passing,
  ownFunctions,
  boundFunctions,
  sources,
  globalFunctions,
  rawTemplates,
  textMethods,
  slices,
  splits,
  tellingMethods,
  mappings,
  continuations,
  collectionMethods,
  errorInstances,
  promiseInstances,
  builtinInstances,
  instances,
  heldFunctions,
  unknownCalls,
];
