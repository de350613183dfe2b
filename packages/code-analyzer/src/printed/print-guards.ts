import type { Guard } from '../facts.ts';
import type { PlaceWriter } from './place-writer.ts';

export function printGuards(guards: readonly Guard[], places: PlaceWriter): readonly string[] {
  return guards.map(guard => `${guard.kind} checked by ${guard.text} at ${places.write(guard)}`);
}
