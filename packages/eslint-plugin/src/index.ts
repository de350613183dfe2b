import { plugin, type ProvisoPlugin } from './plugin.ts';

export type { ProvisoPlugin } from './plugin.ts';

export const configs: ProvisoPlugin['configs'] = plugin.configs;
export const meta: ProvisoPlugin['meta'] = plugin.meta;
export const rules: ProvisoPlugin['rules'] = plugin.rules;

/** The second name is what `require()` gives to a CommonJS configuration. */
export { plugin as default, plugin as 'module.exports' };
