import { projectDigest } from './project-digest.ts';
import { readProvisoSettings } from './proviso-settings.ts';

/**
 * ESLint's cache keeps a result as long as file and configuration stay the same, but a finding depends on other files, the policy
 * and the models too. So the configuration holds a digest of them, made when ESLint writes the configuration down for its cache.
 * It stands beside the user's settings, which ESLint merges into it, because they may name a policy that lies elsewhere.
 */
export const cacheSettings = {
  toJSON(this: object): object {
    const own: Readonly<Record<string, unknown>> = Object.fromEntries(Object.entries(this).filter(([key]) => key !== 'toJSON'));
    return { ...own, digest: projectDigest(process.cwd(), readProvisoSettings({ proviso: own }, process.cwd())) };
  },
};
