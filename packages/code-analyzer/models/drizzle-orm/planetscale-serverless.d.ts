import type { Database, Drizzle } from 'drizzle-orm';

export const drizzle: Drizzle;
export type PlanetScaleDatabase<S = any> = Database<S>;
