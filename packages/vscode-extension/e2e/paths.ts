import { fileURLToPath } from 'node:url';

const repository = new URL('../../../', import.meta.url);
const inRepository = (path: string): string => fileURLToPath(new URL(path, repository));

export const paths = {
  repository: fileURLToPath(repository),
  extension: inRepository('packages/vscode-extension'),
  clinic: inRepository('fixtures/clinic'),
  cli: inRepository('packages/cli'),
  /** Where `install.sh` puts things, and where reports and screenshots go. Not under version control. */
  installed: inRepository('.e2e'),
  reports: inRepository('.e2e/reports'),
  screenshots: inRepository('.e2e/screenshots'),
} as const;
