export function revalidatePath(path: string, type?: string): void;
export function revalidateTag(tag: string): void;
export function unstable_cache<T extends (...values: any[]) => Promise<any>>(run: T, key?: string[], options?: any): T;
export function unstable_noStore(): void;
export function cacheTag(...tags: string[]): void;
export function cacheLife(profile: any): void;
