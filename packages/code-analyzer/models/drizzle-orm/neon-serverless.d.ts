import type { Database, Drizzle } from 'drizzle-orm';

export const drizzle: Drizzle;
export type NeonDatabase<S = any> = Database<S>;
