import type { Database, Drizzle } from 'drizzle-orm';

export const drizzle: Drizzle;
export type DrizzleD1Database<S = any> = Database<S>;
