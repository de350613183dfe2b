/** Loaded into a measured process (`node --require`): says at its end how much memory it held at most, and how long it computed. */
const { writeFileSync } = require('node:fs');

process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  // Kibibytes on every system that Node supports, and microseconds.
  writeFileSync(process.env.RESOURCES_FILE, JSON.stringify({ kibibytes: maxRSS, microseconds: userCPUTime + systemCPUTime }));
});
