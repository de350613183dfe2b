import type { Database, Drizzle } from 'drizzle-orm';

export const drizzle: Drizzle;
export type NodePgDatabase<S = any> = Database<S>;
