/**
 * Which rows a `where` of Prisma selects in an SQL database: a comparison with null is neither true nor false, AND and OR are
 * those of SQL, and a row is selected when the whole is true.
 */
type Where = Readonly<Record<string, unknown>>;
type Row = Readonly<Record<string, unknown>>;

export function isSelected(where: Where, row: Row): boolean {
  return truth(where, row) === true;
}

function truth(where: Where, row: Row): boolean | null {
  return every(
    Object.entries(where).map(([name, part]) => {
      if (name === 'AND') return every((part as readonly Where[]).map(one => truth(one, row)));
      if (name === 'OR') return not(every((part as readonly Where[]).map(one => not(truth(one, row)))));
      if (name === 'NOT') return not(truth(part as Where, row));
      return every(Object.entries(part as Where).map(([operation, value]) => compare(operation, row[name], value)));
    }),
  );
}

function every(truths: readonly (boolean | null)[]): boolean | null {
  if (truths.includes(false)) return false;
  return truths.includes(null) ? null : true;
}

function not(value: boolean | null): boolean | null {
  return value === null ? null : !value;
}

function compare(operation: string, stored: unknown, value: unknown): boolean | null {
  if (operation === 'is') return stored === null ? false : isSelected(value as Where, stored as Row);
  if (operation === 'not' && value === null) return stored !== null;
  if (stored === null || stored === undefined) return null;
  const [a, b] = [plain(stored), plain(value)] as [number, number];
  switch (operation) {
    case 'equals':
      return a === b;
    case 'not':
      return a !== b;
    case 'in':
      return (value as readonly unknown[]).map(plain).includes(a);
    case 'lt':
      return a < b;
    case 'lte':
      return a <= b;
    case 'gt':
      return a > b;
    case 'gte':
      return a >= b;
    case 'has':
      return (stored as readonly unknown[]).includes(value);
    default:
      throw new Error(`Prisma has no \`${operation}\``);
  }
}

function plain(value: unknown): unknown {
  return value instanceof Date ? value.getTime() : value;
}
