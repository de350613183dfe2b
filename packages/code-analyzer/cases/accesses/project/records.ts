/** Bound as the audit function. */
export async function record(action: string, target?: unknown): Promise<void> {}
