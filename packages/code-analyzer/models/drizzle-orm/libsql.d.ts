import type { Database, Drizzle } from 'drizzle-orm';

export const drizzle: Drizzle;
export type LibSQLDatabase<S = any> = Database<S>;
