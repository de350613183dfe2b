import { ts } from '@ts-morph/common';
import type { ReportCoverage } from '../analysis-context.ts';
import type { Span } from '../facts.ts';
import type { UserModel } from '../user-model.ts';
import type { CalleeRole } from './callee-roles.ts';
import { nearestName } from './nearest-name.ts';
import { readRole, roleTags } from './read-roles.ts';
import { readTags, type Tag } from './read-tags.ts';

/** Notes what is wrong with the models of a project: a mistake in one would quietly find nothing. */
export function noteBrokenModels(models: readonly UserModel[], note: ReportCoverage): void {
  for (const { path, text, module } of models) {
    for (const { message, span } of problemsOfModel(text))
      note({ kind: 'broken-model', subject: module, message, place: { file: path, span } });
  }
}

interface ModelProblem {
  readonly message: string;
  readonly span: Span;
}

/** Text that does not parse, tags that mean nothing, and parameters that a tag names and the function does not have. */
export function problemsOfModel(text: string): readonly ModelProblem[] {
  const file = ts.createSourceFile('model.d.ts', text, ts.ScriptTarget.ESNext, true) as ts.SourceFile & ParseDiagnostics;
  const broken = file.parseDiagnostics.map(({ messageText, start, length }) => ({
    message: ts.flattenDiagnosticMessageText(messageText, '\n'),
    span: { start, end: start + length },
  }));
  const problems = new Map<number, ModelProblem>();
  const visit = (node: ts.Node): void => {
    for (const tag of isDocumented(node) ? readTags(node) : []) {
      const message = problemOfTag(tag, node);
      if (message !== undefined) problems.set(tag.start, { message, span: { start: tag.start, end: tag.end } });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return [...broken, ...problems.values()].sort((a, b) => a.span.start - b.span.start);
}

/** What the parser found; not in the public declarations, but what a file is printed with. */
interface ParseDiagnostics {
  readonly parseDiagnostics: readonly ts.DiagnosticWithLocation[];
}

const isDocumented = (node: ts.Node): boolean => ts.isStatement(node) || ts.isTypeElement(node) || ts.isClassElement(node);

const ownTags: readonly string[] = [...roleTags, 'personal', 'category', 'notPersonal', 'purpose', 'subject', 'guards', 'storage'];

/** Those of JSDoc and TSDoc, which declaration files have of their own. */
const otherTags = new Set(
  `abstract access alias alpha async augments author beta borrows callback class classdesc constant constructs copyright decorator default defaultValue
  deprecated description enum event eventProperty example exports extends external file fires function generator global hideconstructor host ignore
  implements import inheritDoc inheritdoc inner instance interface internal jsx kind label lends license link linkcode linkplain listens member memberof mixes
  mixin module name namespace overload override package packageDocumentation param privateRemarks private prop property protected public readonly remarks
  requires returns return satisfies sealed see since static summary template this throws todo tutorial type typedef typeParam variation version virtual yields`.split(
    /\s+/,
  ),
);

function problemOfTag(tag: Tag, node: ts.Node): string | undefined {
  if (otherTags.has(tag.name)) return undefined;
  if (!ownTags.includes(tag.name)) {
    const near = nearestName(tag.name, ownTags);
    return `\`@${tag.name}\` is no tag that is known here${near === undefined ? '' : `; did you mean \`@${near}\`?`}`;
  }
  if (!roleTags.some(name => name === tag.name)) return undefined;
  const role = readRole(tag);
  if (role === undefined)
    return `\`@${tag.name} ${tag.text}\` says nothing that is known here: see the page on models for what may follow the tag`;
  const named = [...('parameters' in role ? role.parameters : []), ...(role.kind === 'sink' ? parametersAsked(role) : [])];
  const parameters = parametersOf(node);
  const missing = parameters && named.find(name => !parameters.includes(name.split(/\.|\(\)/)[0] ?? name));
  return missing === undefined ? undefined : `\`@${tag.name}\` names the parameter \`${missing}\`, which is not there`;
}

const parametersAsked = ({ status, when }: Extract<CalleeRole, { readonly kind: 'sink' }>): readonly string[] => [
  ...status.filter(isParameter),
  ...(when ? [when.parameter] : []),
];

/** What answers, whose members are looked for where it is used, is no parameter. */
const isParameter = (place: string): boolean => !place.startsWith('this.');

/** `undefined` where the tag stands on something whose parameters are declared elsewhere: `info: LogFn`. */
function parametersOf(node: ts.Node): readonly string[] | undefined {
  if (!ts.isFunctionLike(node)) return undefined;
  return node.parameters.flatMap(({ name }) => (ts.isIdentifier(name) ? [name.text] : []));
}
