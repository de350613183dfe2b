import type { Database, Drizzle } from 'drizzle-orm';

export const drizzle: Drizzle;
export type BunSQLiteDatabase<S = any> = Database<S>;
