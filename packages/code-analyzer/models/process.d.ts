declare const process: NodeJS.Process;
export = process;
