import { isWaived, type Finding, type Fix, type FlowStep, type Place, type Severity } from '@proviso/linter/judging';
import type { Fix as SarifFix, Location, Result, Suppression } from 'sarif';
import { redactLiterals } from '../../text/redact-literals.ts';
import { describeClause, describeWaiver, safeMessage } from '../describe-finding.ts';
import type { SarifPlaces } from './sarif-places.ts';

export const levels = { error: 'error', warning: 'warning', suggestion: 'note' } as const satisfies Record<Severity, Result.level>;

export function sarifResult(finding: Finding, ruleIndex: number, places: SarifPlaces): Result {
  const { evidence, clause, waiver } = finding;
  const suppressions = suppressionsOf(finding, places);
  const message = safeMessage(finding);
  const help = redactLiterals(finding.help);
  const steps = finding.trace.map(step => locationOf(step, places));
  return {
    ruleId: finding.rule,
    ...(ruleIndex >= 0 && { ruleIndex }),
    level: levels[finding.severity],
    message: {
      text: message,
      markdown: [message, `**Help:** ${help}`, ...(clause ? [`**Policy:** ${describeClause(clause)}`] : [])].join('\n\n'),
    },
    locations: [{ physicalLocation: places.locationWithText(finding) }],
    ...(steps.length > 0 && {
      codeFlows: [
        { threadFlows: [{ locations: [...steps, locationOf({ ...finding, says: message }, places)].map(location => ({ location })) }] },
      ],
      relatedLocations: steps.map((step, id) => ({ id, ...step })),
    }),
    partialFingerprints: { 'proviso/v1': finding.fingerprint },
    ...withFixes(finding.fixes, places),
    ...(suppressions.length > 0 && { suppressions }),
    properties: {
      severity: finding.severity,
      ...(evidence && { evidence }),
      ...(clause && { clause }),
      ...(waiver && { waiver }),
      categories: [...finding.categories],
      help,
    },
  };
}

/** A comment lies in the source; a waiver of the policy does not, and somebody has accepted it. */
function suppressionsOf(finding: Finding, places: SarifPlaces): Suppression[] {
  const { suppression, waiver } = finding;
  return [
    ...(suppression
      ? [
          {
            kind: 'inSource' as const,
            ...(suppression.reason !== undefined && { justification: suppression.reason }),
            location: { physicalLocation: places.locationOf(suppression) },
          },
        ]
      : []),
    ...(waiver && isWaived(finding)
      ? [{ kind: 'external' as const, status: 'accepted' as const, justification: `waiver ${describeWaiver(waiver)}` }]
      : []),
  ];
}

function locationOf(step: FlowStep | (Place & { readonly says: string }), places: SarifPlaces): Location {
  return { physicalLocation: places.locationOf(step), message: { text: redactLiterals(step.says) } };
}

/** A replacement that holds a secret of the code is left out: the editor and ESLint still offer it. */
function withFixes(fixes: readonly Fix[], places: SarifPlaces): Pick<Result, 'fixes'> {
  const safe = fixes.filter(fix => fix.edits.every(edit => redactLiterals(edit.newText) === edit.newText));
  return safe.length === 0 ? {} : { fixes: safe.map(fix => sarifFix(fix, places)) };
}

function sarifFix({ title, edits }: Fix, places: SarifPlaces): SarifFix {
  const files = [...new Set(edits.map(edit => edit.file))];
  return {
    description: { text: redactLiterals(title) },
    artifactChanges: files.flatMap(file => {
      const inFile = edits.filter(edit => edit.file === file);
      const artifactLocation = inFile[0] && places.locationOf(inFile[0]).artifactLocation;
      if (!artifactLocation) return [];
      return [
        {
          artifactLocation,
          replacements: inFile.map(edit => ({ deletedRegion: places.regionOf(edit), insertedContent: { text: edit.newText } })),
        },
      ];
    }),
  };
}
