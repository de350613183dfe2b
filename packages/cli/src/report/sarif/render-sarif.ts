import { rules } from '@proviso/linter/judging';
import type { Log, Run } from 'sarif';
import type { CheckReport } from '../../check/check-report.ts';
import { packageVersion } from '../../package-version.ts';
import { folderUri, sourceRoot } from './artifact-location.ts';
import { sarifInvocation } from './sarif-invocation.ts';
import { sarifPlaces } from './sarif-places.ts';
import { sarifResult } from './sarif-result.ts';
import { sarifRule } from './sarif-rules.ts';

/** SARIF 2.1.0 (OASIS), for code scanning. The same on every run: no times, no machine names. */
export function renderSarif(report: CheckReport): string {
  const log: Log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [toRun(report)],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function toRun(report: CheckReport): Run {
  const places = sarifPlaces(report);
  const ruleIndex = new Map(rules.map((rule, index) => [rule.name, index]));
  return {
    tool: { driver: { name: 'Proviso', version: packageVersion(), semanticVersion: packageVersion(), rules: rules.map(sarifRule) } },
    originalUriBaseIds: { [sourceRoot]: { uri: folderUri(report.base), description: { text: 'The folder that was checked.' } } },
    columnKind: 'utf16CodeUnits',
    newlineSequences: ['\r\n', '\n', '\r'],
    redactionTokens: ['•'],
    invocations: [sarifInvocation(report, places)],
    results: [...report.findings, ...report.suppressed, ...report.waived].map(finding =>
      sarifResult(finding, ruleIndex.get(finding.rule) ?? -1, places),
    ),
    properties: { policySources: [...report.policySources], policies: [...report.policies] },
  };
}
