export interface DecodedText {
  readonly text: string;
  /** Set when the bytes are not UTF-8. */
  readonly encoding?: 'windows-1252' | 'utf-16le' | 'utf-16be';
}

/** Text of a file without its byte order mark. What is no UTF-8 is read as Windows-1252, under which no byte is invalid. */
export function decodeText(bytes: Uint8Array): DecodedText {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return { text: new TextDecoder('utf-16le').decode(bytes), encoding: 'utf-16le' };
  if (first === 0xfe && second === 0xff) return { text: new TextDecoder('utf-16be').decode(bytes), encoding: 'utf-16be' };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'windows-1252' };
  }
}
