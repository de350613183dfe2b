import { durationForm } from '../time/duration.ts';
import type { Schema } from './shapes.ts';

export const duration: Schema = {
  type: 'string',
  pattern: durationForm.source,
  'x-expected': 'a duration such as `P30D`, `P1Y6M` or `PT72H` (ISO 8601)',
};

const longMonths = '(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])';
const shortMonths = '(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)';
const february = '02-(?:0[1-9]|1\\d|2[0-8])';
const leapYear = '(?:\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)';

/** A day that is in the calendar: there is no 30th of February. */
export const date: Schema = {
  type: 'string',
  pattern: `^(?:\\d{4}-(?:${longMonths}|${shortMonths}|${february})|${leapYear}-02-29)$`,
  'x-expected': 'a date such as 2027-06-30',
};

/** Events are what an application says has happened; their names are free. */
export const eventName: Schema = {
  type: 'string',
  pattern: '^[a-z][A-Za-z0-9]*(?:[.-][A-Za-z0-9]+)*$',
  'x-expected': 'the name of an event, such as `account.closed`',
};
