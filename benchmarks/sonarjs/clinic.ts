import { cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '../../tools/import-graph/house.ts';
import { installDependencies, type RealProject } from '../real-project.ts';

/** The fixture in a folder of its own, with its dependencies installed, for the types. */
export function prepareClinic(): RealProject {
  const folder = join(repositoryRoot, '.bench/clinic');
  cpSync(join(repositoryRoot, 'fixtures/clinic'), folder, { recursive: true });
  if (!existsSync(join(folder, 'node_modules'))) installDependencies(folder);
  return { name: 'fixtures/clinic', folder };
}
