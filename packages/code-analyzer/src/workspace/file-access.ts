/** How the analyzer sees files. Hosts hand it in, so that unsaved text, tests and caches look alike. */
export interface FileAccess {
  /** Bytes of a file, `undefined` when it is absent or unreadable. */
  readonly read: (path: string) => Uint8Array | undefined;
  /** Entries of a folder; empty when it is absent, `unreadable` alone when it is there and cannot be read. */
  readonly list: (folder: string) => readonly FolderEntry[];
  /** `undefined` when nothing is there. */
  readonly stat: (path: string) => { readonly kind: 'file' | 'folder'; readonly size: number; readonly modified: number } | undefined;
  /** Path with symbolic links followed; the path itself when it does not exist. */
  readonly realPath: (path: string) => string;
}

export interface FolderEntry {
  readonly name: string;
  /** What is `unreadable` is no entry, but the folder itself: nobody knows what is in it. */
  readonly kind: 'file' | 'folder' | 'link' | 'other' | 'unreadable';
}
