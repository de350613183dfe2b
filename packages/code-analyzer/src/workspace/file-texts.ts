import type { ReportCoverage } from '../analysis-context.ts';
import { decodeText, type DecodedText } from './decode-text.ts';
import type { FileAccess } from './file-access.ts';

/** Texts of files, each decoded once as long as it does not change on disk. */
export interface FileTexts {
  /** `undefined` when the file cannot be read. */
  readonly decoded: (path: string, version: string) => DecodedText | undefined;
}

export function createFileTexts(files: FileAccess): FileTexts {
  const known = new Map<string, { readonly version: string; readonly decoded: DecodedText | undefined }>();
  return {
    decoded(path, version) {
      const found = known.get(path);
      if (found?.version === version) return found.decoded;
      const bytes = files.read(path);
      const decoded = bytes && decodeText(bytes);
      known.set(path, { version, decoded });
      return decoded;
    },
  };
}

export function noteEncoding(note: ReportCoverage, path: string, subject: string, decoded: DecodedText | undefined): void {
  const place = { file: path, span: { start: 0, end: 0 } };
  if (!decoded) note({ kind: 'unreadable-file', subject, message: 'this file cannot be read; check its permissions', place });
  else if (decoded.encoding)
    note({
      kind: 'wrong-encoding',
      subject,
      message: `this file is no UTF-8; it was read as ${decoded.encoding}. Save it as UTF-8`,
      place,
    });
}
