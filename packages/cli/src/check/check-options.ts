export const reportFormats = ['pretty', 'json', 'sarif', 'html'] as const;
export type ReportFormat = (typeof reportFormats)[number];

/** What was asked on the command line. */
export interface CheckOptions {
  readonly paths: readonly string[];
  readonly policy?: string;
  readonly format: ReportFormat;
  readonly output?: string;
  readonly coverage?: boolean;
  readonly requireCoverage?: number;
  readonly quiet?: boolean;
  /** `false` after `--no-color`. */
  readonly color: boolean;
  /** `false` after `--no-cache`. */
  readonly cache?: boolean;
  readonly cacheLocation?: string;
  readonly fix?: boolean;
  readonly fixDryRun?: boolean;
  readonly stdin?: boolean;
  readonly stdinFilename?: string;
}
