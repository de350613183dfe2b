import type { Database, Drizzle } from 'drizzle-orm';

export const drizzle: Drizzle;
export type BetterSQLite3Database<S = any> = Database<S>;
