import { oneOrMore, type Schema } from './shapes.ts';
import { transferMechanisms } from './transfer-mechanisms.ts';

export const placeName: Schema = {
  pattern: '^[A-Z][A-Z0-9-]*$',
  'x-expected': 'a region of the vocabulary, such as `EEA`, or a country code, such as `DE` (ISO 3166-1)',
};

/** A region of the vocabulary or a country. */
export const place: Schema = { type: 'string', ...placeName };

export const places: Schema = oneOrMore(placeName);

export const transferMechanism: Schema = { type: 'string', enum: transferMechanisms, 'x-kind': 'transfer mechanism' };
