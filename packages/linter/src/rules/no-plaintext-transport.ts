import type { Connection, FileFacts, Label } from '@proviso/code-analyzer';
import { defineRule } from '../define-rule.ts';
import { categoriesOf, nameCategories } from '../describe-labels.ts';

export const noPlaintextTransport = defineRule({
  name: 'no-plaintext-transport',
  family: 'transport',
  summary: 'Connections that leave the machine must be encrypted.',
  cwe: ['CWE-319'],
  dpv: ['dpv:EncryptionInTransfer'],
  laws: ['GDPR.32.1.a', 'HIPAA.164.312.e.1', 'HIPAA.164.312.e.2.ii', 'PCI-DSS.4.2.1'],
  safeguard: 'transport: { tls }',
  hasFix: false,
  hasSuggestions: true,
  check({ facts, policy, report }) {
    const clause = policy.transport;
    if (clause?.tls === undefined) return;
    for (const connection of facts.connections) {
      if (!isExposed(connection, clause.startTls === 'required')) continue;
      const carried = connection.letThrough ? labelsGivenTo(connection, facts) : [];
      // Whoever fetches what others publish has to take what is there; it is what is sent that others can read.
      if (connection.letThrough && carried.length === 0) continue;
      report({
        at: connection.decidedAt.file === facts.file ? connection.decidedAt : connection,
        evidence: carried.map(({ evidence }) => evidence),
        // Between two machines of one network, or to a host that is configured elsewhere, it may be meant so.
        open: connection.hostKind === 'private' || connection.hostKind === 'unknown',
        categories: categoriesOf(carried),
        clause,
        message: connection.letThrough
          ? `\`${connection.text}\` sends ${nameCategories(carried)} to an address that may be in clear: ${connection.because}`
          : `\`${connection.text}\` connects ${whereTo(connection)} without encryption: ${connection.because}`,
        help: connection.letThrough
          ? `take \`https:\` only; the policy asks for TLS ${clause.tls} or later`
          : `use ${secureName(connection.protocol)}; the policy asks for TLS ${clause.tls} or later`,
        trace: connection.steps,
        fixes: connection.secureEdit
          ? [
              {
                title: `Use \`${connection.secureEdit.newText}\``,
                kind: 'suggestion',
                edits: [{ ...connection.secureEdit.place, newText: connection.secureEdit.newText }],
              },
            ]
          : [],
      });
    }
  },
});

/** What is known of the data that the call sends. */
function labelsGivenTo({ file, span }: Connection, { flows }: FileFacts): readonly Label[] {
  return flows
    .filter(
      ({ channel, developmentOnly, sink }) => channel === 'network' && !developmentOnly && sink.file === file && isWithin(sink.span, span),
    )
    .flatMap(({ labels }) => labels.filter(({ protections }) => !protections.includes('encrypted')));
}

const isWithin = (inner: Connection['span'], outer: Connection['span']): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** What never leaves the machine, or names no host of this world, is no finding; what is not known is not claimed. */
function isExposed(connection: Connection, startTlsRequired: boolean): boolean {
  if (connection.hostKind === 'loopback' || connection.hostKind === 'documentation') return false;
  return connection.encryption === 'clear' || (connection.encryption === 'opportunistic' && startTlsRequired);
}

function whereTo(connection: Connection): string {
  return connection.host === undefined ? `over ${connection.protocol}` : `to ${connection.host}`;
}

const secureNames: Readonly<Record<string, string>> = {
  http: '`https:`',
  ws: '`wss:`',
  ftp: 'SFTP or FTPS',
  smtp: '`secure: true`, or `requireTLS: true` for STARTTLS',
  redis: '`rediss:`',
  amqp: '`amqps:`',
  mqtt: '`mqtts:`',
  ldap: '`ldaps:`',
  mongodb: '`tls=true`',
  postgresql: '`sslmode=verify-full`',
  mysql: '`ssl` with a certificate authority',
  mssql: '`encrypt: true`',
  kafka: '`ssl: true`',
  grpc: '`credentials.createSsl()`',
  telnet: 'SSH',
};

function secureName(protocol: string): string {
  return secureNames[protocol] ?? 'the encrypted form of the protocol';
}
