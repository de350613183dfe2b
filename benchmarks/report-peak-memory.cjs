/** Loaded into a measured process (`node --require`): says at its end how much memory it held at most. */
const { writeFileSync } = require('node:fs');

process.on('exit', () => {
  // Kibibytes on every system that Node supports.
  writeFileSync(process.env.PEAK_MEMORY_FILE, String(process.resourceUsage().maxRSS));
});
