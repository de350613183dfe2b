export declare function recordAccess(entry: { actor: string; action: string; target: string }): Promise<void>;

/** Runs the function, then records that it ran. */
export declare function withAudit<T>(action: string, run: () => Promise<T>): Promise<T>;
