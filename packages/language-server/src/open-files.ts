/** Files as the editor has them, by path: unsaved text hides what is on disk. */
export interface OpenFiles {
  readonly textOf: (path: string) => string | undefined;
  readonly paths: () => readonly string[];
  /** `undefined` closes it. */
  readonly set: (path: string, text: string | undefined) => void;
}

export function keepOpenFiles(): OpenFiles {
  const texts = new Map<string, string>();
  return {
    textOf: path => texts.get(path),
    paths: () => [...texts.keys()],
    set: (path, text) => {
      if (text === undefined) texts.delete(path);
      else texts.set(path, text);
    },
  };
}
