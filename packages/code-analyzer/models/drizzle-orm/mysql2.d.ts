import type { Database, Drizzle } from 'drizzle-orm';

export const drizzle: Drizzle;
export type MySql2Database<S = any> = Database<S>;
