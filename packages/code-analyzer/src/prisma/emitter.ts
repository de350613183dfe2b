/** Collects generated text and says at which offset the next piece will start. */
export interface Emitter {
  /** Writes without a line feed and gives the offset after it. */
  readonly write: (text: string) => number;
  readonly line: (text: string) => void;
  /** Writes lines as a documentation comment, so that tags in them are read like any tag. */
  readonly documentation: (lines: string) => void;
  readonly text: () => string;
}

export function createEmitter(): Emitter {
  const parts: string[] = [];
  let length = 0;
  const write = (text: string): number => {
    parts.push(text);
    length += text.length;
    return length;
  };
  return {
    write,
    line: text => void write(`${text}\n`),
    documentation: lines => {
      if (lines !== '') write(`/** ${lines.replaceAll('*/', '* /')} */\n`);
    },
    text: () => parts.join(''),
  };
}
