/** A text as a literal of TypeScript. */
export function textLiteral(text: string): string {
  const escaped = JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'");
  return `'${escaped.replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')}'`;
}

/** What follows the `=` of a type: the members on one line, or one a line if they are many. */
export function unionOf(members: readonly string[]): string {
  if (members.length === 0) return ' never';
  const line = members.join(' | ');
  return line.length <= 100 ? ` ${line}` : members.map(member => `\n  | ${member}`).join('');
}

/** The name of a property, in quotes where it needs them. */
export function propertyName(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : textLiteral(name);
}
