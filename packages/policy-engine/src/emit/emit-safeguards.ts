import type { AuditSafeguard, CompiledSafeguards, ProtectSafeguard, TransportSafeguard } from '../compiled-policy.ts';
import type { SafeguardSource } from '../document/policy-document.ts';
import { sortedUnique } from '../resolve/names.ts';
import type { ResolvedSafeguard } from '../resolve/resolved-policy.ts';
import { byId } from './by-id.ts';
import { given } from './given.ts';

export function emitSafeguards(safeguards: readonly ResolvedSafeguard[]): CompiledSafeguards {
  const protect: ProtectSafeguard[] = [];
  const transport: TransportSafeguard[] = [];
  const audit: AuditSafeguard[] = [];
  for (const { source, categories } of safeguards) {
    switch (source.kind) {
      case 'protect':
        protect.push({ ...baseOf(source), ...protectOf(source), categories: categories?.ids ?? [] });
        break;
      case 'transport':
        transport.push({ ...baseOf(source), ...transportOf(source) });
        break;
      case 'audit':
        audit.push({ ...baseOf(source), actions: sortedUnique(source.actions), categories: categories?.ids ?? [], fields: source.fields });
        break;
    }
  }
  return { protect: byId(protect), transport: byId(transport), audit: byId(audit) };
}

function baseOf({ id, legal, message, severity }: SafeguardSource): Pick<ProtectSafeguard, 'id' | 'legal' | 'message' | 'severity'> {
  return { id, legal, ...given({ message, severity }) };
}

function protectOf(source: SafeguardSource & { readonly kind: 'protect' }): Pick<ProtectSafeguard, 'channels' | 'accept'> {
  return { channels: sortedUnique(source.channels), accept: sortedUnique(source.accept) };
}

function transportOf(source: SafeguardSource & { readonly kind: 'transport' }): Omit<TransportSafeguard, 'id' | 'legal'> {
  const { tls, verifyCertificates, startTls, hsts, cookies } = source;
  return given({
    tls,
    verifyCertificates,
    startTls: startTls ? ('required' as const) : undefined,
    hsts: hsts?.text,
    cookies: cookies && given(cookies),
  });
}
