#!/usr/bin/env node
import { nodeHost } from './host.ts';
import { main } from './main.ts';

// A reader that stops early (`proviso check | head`) is no crash.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

process.exitCode = await main(process.argv.slice(2), nodeHost());
