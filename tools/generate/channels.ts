import type { GeneratedFile } from './generated-file.ts';
import { listOf } from './terms.ts';
import { entriesIn, propertyOf, readVocabularyFile, textIn } from './vocabulary-file.ts';

/** Channels and protections, once for the compiler and once for the analyzer, which know nothing of each other. */
export function renderChannels(): readonly GeneratedFile[] {
  const file = readVocabularyFile('channels.yaml');
  const channels = entriesIn(file, 'channels').map(([name, channel]) => ({
    name,
    action: propertyOf(channel, 'action'),
    description: textIn(channel, 'description'),
  }));
  const protections = entriesIn(file, 'protections').map(([name, description]) => ({ name, description: String(description) }));
  const lists = [
    '/* Made by `npm run generate` from policies/vocabulary/channels.yaml. Do not edit. */',
    '',
    "/** Where data can leave a program's memory. */",
    ...listOf('channels', channels),
    '',
    '/** What can be done to a value so that it tells less. */',
    ...listOf('protections', protections),
  ];
  const actions = [...new Set(channels.flatMap(({ action }) => (typeof action === 'string' ? [action] : [])))].sort();
  const byAction = actions.map(action => {
    const names = channels.filter(channel => channel.action === action).map(channel => `'${channel.name}'`);
    return `  ${action}: [${names.join(', ')}],`;
  });
  const table = ['', '/** Channels that an action moves data through; the others are the business of safeguards only. */'];
  return [
    {
      path: 'packages/policy-engine/src/schema/channels.gen.ts',
      text: [...lists, ...table, 'export const channelsOfActions = {', ...byAction, '} as const;', ''].join('\n'),
    },
    { path: 'packages/code-analyzer/src/channels.gen.ts', text: [...lists, ''].join('\n') },
  ];
}
