import type { CoverageNote } from '@proviso/linter';
import type { Diagnostic } from '@proviso/policy-engine';
import type { Invocation, Notification } from 'sarif';
import { hasInvalidPolicy, type CheckReport } from '../../check/check-report.ts';
import { isAlarming } from '../group-coverage.ts';
import type { SarifPlaces } from './sarif-places.ts';

/** What the run says about itself: mistakes in the policy, and everything that was not looked at or not understood. */
export function sarifInvocation(report: CheckReport, places: SarifPlaces): Invocation {
  return {
    executionSuccessful: !hasInvalidPolicy(report),
    toolConfigurationNotifications: report.diagnostics.map(diagnostic => diagnosticNotification(diagnostic, places)),
    toolExecutionNotifications: report.coverage.notes.map(note => coverageNotification(note, places)),
  };
}

function diagnosticNotification(diagnostic: Diagnostic, places: SarifPlaces): Notification {
  const { name, severity, message, help } = diagnostic;
  return {
    descriptor: { id: name },
    level: severity,
    message: { text: help === undefined ? message : `${message}; ${help}` },
    locations: [{ physicalLocation: places.locationOf(diagnostic) }],
  };
}

function coverageNotification({ kind, subject, message, count, place }: CoverageNote, places: SarifPlaces): Notification {
  return {
    descriptor: { id: kind },
    level: isAlarming(kind) ? 'warning' : 'note',
    message: { text: `${subject}: ${message}` },
    ...(place && { locations: [{ physicalLocation: places.locationOf(place) }] }),
    properties: { subject, count },
  };
}
