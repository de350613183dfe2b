/** Calls that write audit records: what each record holds, and which accesses it accounts for. */
import type { AnalysisContext } from '../../analysis-context.ts';
import type { AuditCall, DataAccess, Label } from '../../facts.ts';
import { propertyNames } from '../../flows/access-path.ts';
import { createEvaluation } from '../../flows/create-evaluation.ts';
import type { Evaluation } from '../../flows/evaluation.ts';
import { labelsArriving, protectionsOf } from '../../flows/masks.ts';
import { placeOf, shortText } from '../../flows/place-of.ts';
import { allSteps } from '../../flows/steps/all-steps.ts';
import { union } from '../../flows/value.ts';
import { syntax as ts, type CallLike, type FunctionLike, type Node, type SourceFile } from '../../program/compiler.ts';
import { functionsOf } from '../callbacks.ts';
import { isFunctionWithBody, nodesBelow } from '../function-around.ts';
import { calleeOf, isCall, writesAuditRecord } from './audit-calls.ts';
import type { AuditKnowledge } from './audit-knowledge.ts';
import { isAuditFunctionByModule } from './audit-modules.ts';
import { recordFieldsOf } from './record-fields.ts';

export type FindAuditCalls = (file: SourceFile, accesses: readonly DataAccess[]) => readonly AuditCall[];

export function createAuditCallFinder(knowledge: AuditKnowledge): FindAuditCalls {
  let made: Evaluation | undefined;
  const evaluation = (): Evaluation => (made ??= createEvaluation(knowledge.context, allSteps));
  return (file, accesses) =>
    nodesBelow(file, 'everything')
      .filter(isCall)
      .filter(call => writesAuditRecord(call, knowledge) && !isInAuditFunction(call, knowledge))
      .map(call => auditCallOf(call, accesses, knowledge.context, evaluation()))
      .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

/** How a record is written is the business of whoever writes it for others. */
function isInAuditFunction(call: Node, knowledge: AuditKnowledge): boolean {
  return functionsAround(call).some(
    owner => knowledge.context.roles.ofDeclaration(owner).some(role => role.kind === 'audits') || isAuditFunctionByModule(owner, knowledge),
  );
}

function functionsAround(node: Node): readonly FunctionLike[] {
  const found: FunctionLike[] = [];
  for (let at = node.parent; !ts.isSourceFile(at); at = at.parent) if (isFunctionWithBody(at)) found.push(at);
  return found;
}

function auditCallOf(call: CallLike, accesses: readonly DataAccess[], context: AnalysisContext, evaluation: Evaluation): AuditCall {
  const callee = calleeOf(call) ?? call;
  const text = shortText(callee, 60);
  const fields = recordFieldsOf(call, context);
  if (!fields) {
    const message = `which fields the record of \`${text}\` has cannot be told from here: hand it an object whose keys are known`;
    context.note({ kind: 'unknown-callee', subject: `audit record of ${text}`, message, place: placeOf(call) });
  }
  const around = functionsAround(call).at(-1) ?? call.getSourceFile();
  const isInside = ({ span }: DataAccess): boolean => around.getStart() <= span.start && span.end <= around.end;
  return {
    ...placeOf(call),
    text,
    ...(fields && { fields: fields.names, open: fields.open }),
    personal: personalIn(call, context, evaluation),
    accountsFor: accesses.filter(isInside).map(({ action, labels }) => ({ action, labels })),
  };
}

/** Personal data that the record holds, by the field that it is in. */
function personalIn(call: CallLike, { compiler, vocabulary }: AnalysisContext, evaluation: Evaluation): AuditCall['personal'] {
  if (!ts.isCallExpression(call) && !ts.isNewExpression(call)) return [];
  const [callee] = compiler.calleesOf(call);
  return (call.arguments ?? []).flatMap((argument, index) => {
    if (functionsOf(argument, compiler).length > 0) return [];
    const parameter = callee && ts.isFunctionLike(callee) ? callee.parameters[index] : undefined;
    const named = parameter && ts.isIdentifier(parameter.name) ? parameter.name.text : '';
    return evaluation.valueOf(argument, []).flatMap(origin =>
      labelsArriving(origin, vocabulary).map(label => {
        const path = propertyNames([...origin.path, ...label.path]);
        const at = origin.at.getSourceFile() === call.getSourceFile() && contains(call, origin.at) ? origin.at : argument;
        const labelled: Label = {
          ...label,
          protections: protectionsOf(label, origin, vocabulary),
          weakProtections: union(label.weakProtections, origin.weakProtections),
        };
        return { ...placeOf(at), text: shortText(at, 60), field: fieldOf(path, label, named), label: labelled };
      }),
    );
  });
}

const contains = (outer: Node, inner: Node): boolean => outer.pos <= inner.pos && inner.end <= outer.end;

/** `detail` of `{ data: { detail: patient } }`: the outermost name that is not the value's own path. */
function fieldOf(path: readonly string[], label: Label, named: string): string {
  const own = path.slice(0, path.length - label.path.length);
  return own.at(-1) ?? path[0] ?? named;
}
