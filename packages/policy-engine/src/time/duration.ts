/** A duration as ISO 8601 writes it: nothing is converted, for a month has no length of its own. Whole numbers. */
export interface Duration {
  readonly years: number;
  readonly months: number;
  readonly weeks: number;
  readonly days: number;
  readonly hours: number;
  readonly minutes: number;
  readonly seconds: number;
}

/** Digits are limited so that no sum leaves the years that a date can have. */
export const durationForm =
  /^P(?=\d|T\d)(?:(\d{1,4})Y)?(?:(\d{1,4})M)?(?:(\d{1,5})W)?(?:(\d{1,6})D)?(?:T(?=\d)(?:(\d{1,7})H)?(?:(\d{1,8})M)?(?:(\d{1,9})S)?)?$/;

/** `P1Y6M`, `P30D`, `PT72H`; anything else is no duration. */
export function parseDuration(text: string): Duration | undefined {
  const found = durationForm.exec(text);
  if (found === null) return undefined;
  const [years = 0, months = 0, weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = found
    .slice(1)
    .map((digits: string | undefined) => Number(digits ?? 0));
  return { years, months, weeks, days, hours, minutes, seconds };
}
