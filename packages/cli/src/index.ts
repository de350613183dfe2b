/** The command line as a function, and the shape of its JSON report. */
export { exitCodes, type ExitCode } from './exit-codes.ts';
export { nodeHost, type Host, type Output } from './host.ts';
export { main } from './main.ts';
export type {
  JsonCoverage,
  JsonDiagnostic,
  JsonFinding,
  JsonPlace,
  JsonPosition,
  JsonReport,
  JsonSummary,
} from './report/json/json-report.ts';
