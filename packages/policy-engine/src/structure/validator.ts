import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import type { Schema } from '../schema/shapes.ts';

/** One thing that ajv found, in the parts that a diagnostic needs. */
export interface StructureError {
  readonly keyword: string;
  /** Names and indices from the root to the value. */
  readonly path: readonly string[];
  /** Set when the key, not the value, is wrong. */
  readonly key?: string;
  readonly schema: Schema;
  readonly keywordValue: unknown;
  readonly params: Readonly<Record<string, unknown>>;
}

export type Validator = (plain: unknown) => readonly StructureError[];

/** A schema to a validator that finds everything at once. It is compiled when the first value comes: most runs need two of them. */
export function validatorOf(schema: Schema): Validator {
  let compiled: ValidateFunction | undefined;
  return plain => {
    compiled ??= compile(schema);
    return compiled(plain) ? [] : (compiled.errors ?? []).filter(isOwnError).map(toStructureError);
  };
}

function compile(schema: Schema): ValidateFunction {
  const ajv = new Ajv2020({ allErrors: true, verbose: true, ownProperties: true, allowUnionTypes: true, strictTypes: false });
  ajv.addKeyword({ keyword: 'x-not-yet-supported', schemaType: 'string', validate: () => false });
  ajv.addVocabulary(['x-kind', 'x-expected']);
  return ajv.compile(schema);
}

/** A failed alternative is reported once, by the keyword that asked for it; a bad key by what is wrong with it. */
function isOwnError(error: ErrorObject): boolean {
  return error.keyword !== 'if' && error.keyword !== 'propertyNames' && !/\/(?:oneOf|anyOf)\/\d+\//.test(error.schemaPath);
}

function toStructureError(error: ErrorObject): StructureError {
  const unknownKey = error.keyword === 'additionalProperties' ? String(error.params['additionalProperty']) : undefined;
  const key = error.propertyName ?? unknownKey;
  return {
    keyword: error.keyword,
    path: error.instancePath
      .split('/')
      .slice(1)
      .map(part => part.replaceAll('~1', '/').replaceAll('~0', '~')),
    ...(key === undefined ? {} : { key }),
    schema: error.parentSchema as Schema,
    keywordValue: error.schema,
    params: error.params,
  };
}
