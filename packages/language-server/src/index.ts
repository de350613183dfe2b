export { startServer, type ServerSettings } from './server.ts';
export { startStdioServer } from './stdio.ts';
