import { expect, it } from 'vitest';
import { keepOpenFiles } from '../src/open-files.ts';
import { keepProjects } from '../src/projects.ts';
import { makeWordWorld } from './word-project.ts';

it('a project is looked at again on another day, because waivers end', () => {
  const { openProject, files } = makeWordWorld({ '/repo/.git/HEAD': '', '/repo/a.ts': 'SECRET' });
  const days: (string | undefined)[] = [];
  let now = new Date('2026-06-01T23:00:00Z');
  const projects = keepProjects({
    openProject: settings => {
      const project = openProject(settings);
      const refreshed = (at?: Date): typeof project => {
        days.push(at?.toISOString().slice(0, 10));
        return { ...project, refreshed };
      };
      return { ...project, refreshed };
    },
    files,
    pack: () => undefined,
    now: () => now,
    openFiles: keepOpenFiles(),
  });
  projects.of('/repo/a.ts');
  projects.of('/repo/a.ts');
  expect(days).toEqual([]);
  now = new Date('2026-06-02T00:30:00Z');
  projects.of('/repo/a.ts');
  projects.of('/repo/a.ts');
  expect(days).toEqual(['2026-06-02']);
});
