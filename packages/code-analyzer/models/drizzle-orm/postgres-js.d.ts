import type { Database, Drizzle } from 'drizzle-orm';

export const drizzle: Drizzle;
export type PostgresJsDatabase<S = any> = Database<S>;
