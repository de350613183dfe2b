/** The process that the extension starts: the same server that `proviso lsp --stdio` runs, with everything it needs in one file. */
import { startStdioServer } from '@proviso/language-server';

startStdioServer();
