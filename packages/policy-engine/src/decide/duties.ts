import type { CompiledStatement, Mask } from '../compiled-policy.ts';
import type { Speaking } from './candidate.ts';
import { strictestMask } from './masks.ts';

/** What would be owed for one category of one subject. Lists may name a thing twice until they are joined. */
export interface Duties {
  readonly category: string | undefined;
  /** `drop`: it does not remain. */
  readonly mask: Mask;
  readonly minimizeBy: readonly string[];
  readonly auditLevel: 'none' | 'basic' | 'full';
  readonly auditFields: readonly string[];
  readonly auditBy: readonly string[];
  readonly pseudonymize: readonly string[];
  readonly pseudonymizeBy: readonly string[];
  /** 0: none. */
  readonly aggregate: number;
  readonly aggregateBy: readonly string[];
}

/** A permit that matches or may, and whether its `unless` leaves its blocks in force. */
export interface Owing {
  readonly statement: CompiledStatement;
  readonly minimizes: boolean;
  readonly transforms: boolean;
}

/** The strictest of all. */
export function dutiesOf({ category, audit }: Speaking, owing: readonly Owing[]): Duties {
  const statements = owing.map(({ statement }) => statement);
  const minimizing = owing
    .filter(({ minimizes }) => minimizes)
    .flatMap(({ statement: { id, minimize } }) => (minimize ? { id, minimize } : []));
  const transforming = owing
    .filter(({ transforms }) => transforms)
    .flatMap(({ statement: { id, transform } }) => (transform ? { id, transform } : []));
  const pseudonymizing = transforming.filter(({ transform }) => transform.pseudonymize.length > 0);
  const aggregating = transforming.flatMap(({ id, transform: { aggregate } }) => (aggregate === undefined ? [] : { id, aggregate }));
  const auditing = statements.filter(statement => statement.audit === 'basic' || statement.audit === 'full');
  const mask = minimizing.map(({ minimize }) => maskOf(minimize.mask, category)).reduce(strictestMask, 'clear');
  const isLeft = minimizing.every(
    ({ minimize: { fields } }) => fields === undefined || (category !== undefined && fields.includes(category)),
  );
  const isFull = audit.length > 0 || auditing.some(statement => statement.audit === 'full');
  return {
    category,
    mask: isLeft ? mask : 'drop',
    minimizeBy: minimizing.map(({ id }) => id),
    auditLevel: isFull ? 'full' : auditing.length > 0 ? 'basic' : 'none',
    auditFields: audit.flatMap(({ fields }) => fields),
    auditBy: [...auditing, ...audit].map(({ id }) => id),
    pseudonymize: pseudonymizing.flatMap(({ transform }) => transform.pseudonymize),
    pseudonymizeBy: pseudonymizing.map(({ id }) => id),
    aggregate: aggregating.reduce((largest, { aggregate }) => Math.max(largest, aggregate), 0),
    aggregateBy: aggregating.map(({ id }) => id),
  };
}

/** A category that is not known may be the one that is masked most. */
function maskOf(masks: Readonly<Record<string, Mask>>, category: string | undefined): Mask {
  if (category === undefined) return Object.values(masks).reduce(strictestMask, 'clear');
  return Object.hasOwn(masks, category) ? (masks[category] ?? 'clear') : 'clear';
}
