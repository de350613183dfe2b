import { AsyncLocalStorage } from 'node:async_hooks';
import { prisma } from './db.ts';

export interface AuditEntry {
  actor: string;
  action: string;
  target: string;
  outcome?: string;
  detail?: string;
}

/** The body is somewhere else. */
export declare function recordAccess(entry: object): Promise<void>;

/** By position. */
export async function recordPlainly(userId: string, action: string, patientId: string, outcome = 'success'): Promise<void> {
  await prisma.auditLog.create({ data: { actor: userId, action, target: patientId, outcome } });
}

/** The table adds the time. */
export async function recordFully(entry: Partial<AuditEntry>): Promise<void> {
  await prisma.auditLog.create({ data: { outcome: 'success', ...entry } as any });
}

const context = new AsyncLocalStorage<{ userId: string }>();

/** The actor comes from the request. */
export async function recordFromContext(action: string, target: string): Promise<void> {
  await write({ action, target, actor: context.getStore()?.userId ?? 'system' });
}

async function write(entry: object): Promise<void> {
  const at = new Date();
  await prisma.auditLog.create({ data: { ...entry, at, outcome: 'success' } as any });
}

/** It says itself what it writes. */
export function withAudit<T>(action: string, target: string, run: () => Promise<T>): Promise<T> {
  return run().finally(() => recordFromContext(action, target));
}

export declare function auditing<T>(action: string, run: () => Promise<T>): Promise<T>;

/** Whoever does not say when has done it now. */
export async function recordWhen(entry: { actor: string; action: string; target?: string; outcome?: string; when?: Date }): Promise<void> {
  const { actor, action, target, outcome, when = new Date() } = entry;
  await prisma.accessEvent.create({ data: { actor, action, target, outcome, when } as any });
}
export async function recordNow({ actor, action, at = new Date() }: { actor: string; action: string; at?: Date }): Promise<void> {
  const target = 'session';
  await prisma.accessEvent.create({ data: { actor, action, target, outcome: 'success', at } as any });
}
export async function recordGiven(entry: { actor: string; action: string; target: string; outcome: string; at?: Date }): Promise<void> {
  const { actor, action, target, outcome, at } = entry;
  await prisma.accessEvent.create({ data: { actor, action, target, outcome, at } as any });
}
