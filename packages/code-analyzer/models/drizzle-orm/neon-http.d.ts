import type { Database, Drizzle } from 'drizzle-orm';

export const drizzle: Drizzle;
export type NeonHttpDatabase<S = any> = Database<S>;
