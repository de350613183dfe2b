import type { Database, Drizzle } from 'drizzle-orm';

export const drizzle: Drizzle;
export type VercelPgDatabase<S = any> = Database<S>;
