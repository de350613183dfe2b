import type { Place } from '@proviso/linter';
import type { PhysicalLocation, Region } from 'sarif';
import type { CheckReport } from '../../check/check-report.ts';
import { redactedSlice } from '../../text/redacted-slice.ts';
import { lineIndexes } from '../line-indexes.ts';
import { artifactLocation } from './artifact-location.ts';

export interface SarifPlaces {
  readonly regionOf: (place: Place) => Region;
  readonly locationOf: (place: Place) => PhysicalLocation;
  /** With the text of the place and of the lines around it. */
  readonly locationWithText: (place: Place) => PhysicalLocation;
}

/** Longer ones (minified code) tell a reader nothing. */
const longestContext = 2000;

export function sarifPlaces(report: CheckReport): SarifPlaces {
  const linesOf = lineIndexes(report);
  const regionOf = ({ file, span }: Place): Region => {
    const lines = linesOf(file);
    const start = lines.positionAt(span.start);
    const end = lines.positionAt(span.end);
    return {
      startLine: start.line,
      startColumn: start.column,
      endLine: end.line,
      endColumn: end.column,
      charOffset: span.start,
      charLength: span.end - span.start,
    };
  };
  const locationOf = (place: Place): PhysicalLocation => ({
    artifactLocation: artifactLocation(place.file, report.base),
    region: regionOf(place),
  });
  const textAround = (place: Place, around: number): Region | undefined => {
    const lines = linesOf(place.file);
    const startLine = Math.max(1, lines.positionAt(place.span.start).line - around);
    const endLine = Math.min(lines.lineCount, lines.positionAt(place.span.end).line + around);
    const span = { start: lines.lineSpan(startLine).start, end: lines.lineSpan(endLine).end };
    if (span.end - span.start > longestContext) return undefined;
    return { startLine, endLine, snippet: { text: redactedSlice(report.textOf(place.file) ?? '', lines, span) } };
  };
  return {
    regionOf,
    locationOf,
    locationWithText: place => {
      const context = textAround(place, 1);
      const snippet = redactedSlice(report.textOf(place.file) ?? '', linesOf(place.file), place.span).slice(0, longestContext);
      return {
        ...locationOf(place),
        region: { ...regionOf(place), snippet: { text: snippet } },
        ...(context && { contextRegion: context }),
      };
    },
  };
}
