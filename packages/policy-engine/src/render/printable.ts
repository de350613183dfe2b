/** Control characters as a dot: what a file holds must not steer a terminal, and stays on its line. */
export function printable(text: string): string {
  return text.replaceAll(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g, '·');
}
