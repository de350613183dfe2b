import { plugin } from './plugin.ts';

export type { ProvisoPlugin } from './plugin.ts';
export const { configs, meta, rules } = plugin;
/** The second name is what `require()` gives to a CommonJS configuration. */
export { plugin as default, plugin as 'module.exports' };
