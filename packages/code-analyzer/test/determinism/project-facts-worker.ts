import { parentPort, workerData } from 'node:worker_threads';
import { readProjectFacts, type AnyProject, type Asking } from './project-facts.ts';

const { projects, asking } = workerData as { readonly projects: readonly AnyProject[]; readonly asking: Asking };
parentPort?.postMessage(projects.map(project => readProjectFacts(project, asking)));
