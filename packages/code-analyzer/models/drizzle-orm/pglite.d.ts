import type { Database, Drizzle } from 'drizzle-orm';

export const drizzle: Drizzle;
export type PgliteDatabase<S = any> = Database<S>;
