/** Calls that read whole rows: nothing in them, or in the calls around them, says which fields are wanted. */
import type { AnalysisContext } from '../analysis-context.ts';
import { lastName } from '../flows/callee-name.ts';
import { propertyNameText } from '../flows/property-name.ts';
import { syntax as ts, type Compiler, type Expression, type nodes } from '../program/compiler.ts';

export interface WholeRowRead {
  /** The call that reads: `LearnerModel.find({})`. */
  readonly call: nodes.CallExpression;
  /** The call, and those on its result that leave the rows as they are: `LearnerModel.find({}).lean()`. */
  readonly whole: nodes.CallExpression;
  /** The package that the model is of. */
  readonly library: string;
}

export function wholeRowRead(call: nodes.CallExpression, context: AnalysisContext): WholeRowRead | undefined {
  const library = libraryOf(call, context);
  if (library === undefined) return undefined;
  const whole = outermost(call);
  const calls = callsIn(whole);
  return calls.every(one => isWide(one, library, context.compiler)) ? { call, whole, library } : undefined;
}

const libraries: ReadonlySet<string> = new Set([
  '@prisma/client',
  'mongoose',
  'typeorm',
  'sequelize',
  'sequelize-typescript',
  'drizzle-orm',
  'knex',
  'kysely',
  'objection',
  '@mikro-orm/core',
]);

function libraryOf(call: nodes.CallExpression, { compiler, roles }: AnalysisContext): string | undefined {
  const name = lastName(call.expression);
  if (name === undefined || !roles.names.has(name)) return undefined;
  for (const callee of roles.of(call)) {
    if (!callee.roles.some(role => role.kind === 'source' && role.origin === 'database.read')) continue;
    const origin = compiler.originOf(callee.declaration);
    const module = origin.kind === 'model' ? origin.module : '';
    const library = [...libraries].find(known => module === known || module.startsWith(`${known}/`));
    if (library !== undefined) return library;
  }
  return undefined;
}

function outermost(call: nodes.CallExpression): nodes.CallExpression {
  let at = call;
  while (ts.isPropertyAccessExpression(at.parent) && at.parent.expression === at && ts.isCallExpression(at.parent.parent)) {
    if (at.parent.parent.expression !== at.parent) break;
    at = at.parent.parent;
  }
  return at;
}

/** `db.select().from(users).where(…)`, outermost first. */
function callsIn(whole: nodes.CallExpression): readonly nodes.CallExpression[] {
  const found: nodes.CallExpression[] = [];
  let at: Expression = whole;
  while (ts.isCallExpression(at) || ts.isPropertyAccessExpression(at)) {
    if (ts.isCallExpression(at)) found.push(at);
    at = at.expression;
  }
  return found;
}

/** Leave the rows as wide as they are. */
const keepsRows =
  /^(lean|exec|sort|limit|skip|session|orFail|populate|collation|hint|maxTimeMS|read|orderBy|where|andWhere|orWhere|whereIn|whereNot|whereNull|whereNotNull|offset|from|for|forUpdate|execute|executeTakeFirst|executeTakeFirstOrThrow|selectAll|selectFrom|\$dynamic|query|equals|in|gt|gte|lt|lte|ne|nin)$/;
/** Take options, which may say which fields are wanted. */
const takesOptions = /^(find(One|Many|First|Unique|All|ById|ByPk|By|OneBy)?(OrThrow|OrFail)?|find(OneBy|By)OrFail|find\w*)$/;
const asksForFields = /^(select|attributes|projection|fields|columns|omit|exclude|partial|raw|group|populateWhere)$/;

function isWide(call: nodes.CallExpression, library: string, compiler: Compiler): boolean {
  const name = lastName(call.expression) ?? '';
  if (name === 'select') return call.arguments.length === 0 || isStar(call.arguments);
  if (name === 'first') return call.arguments.length === 0;
  if (keepsRows.test(name)) return true;
  // `knex('users')`
  if (library === 'knex' && ts.isIdentifier(call.expression)) return true;
  if (!takesOptions.test(name) || /AndCount|Count|Create|Build|Update|Delete|Distinct|Trees/.test(name)) return false;
  if (library === 'mongoose' && call.arguments.length > 1) return false;
  return call.arguments.every((given, index) => leavesAll(given, { index, name, library }, compiler));
}

const isStar = ([only, ...others]: readonly Expression[]): boolean =>
  only !== undefined && others.length === 0 && ts.isStringLiteralLike(only) && /^(\w+\.)?\*$/.test(only.text);

interface Position {
  readonly index: number;
  readonly name: string;
  readonly library: string;
}

/** What an argument is not seen to say, it may say. */
function leavesAll(given: Expression, { index, name, library }: Position, compiler: Compiler): boolean {
  if (ts.isObjectLiteralExpression(given))
    return given.properties.every(
      property => !ts.isSpreadAssignment(property) && !asksForFields.test(propertyNameText(property.name) ?? ''),
    );
  if (ts.isArrowFunction(given) || ts.isSpreadElement(given)) return false;
  const isCriterion =
    index === 0 && (library === 'mongoose' || library === '@mikro-orm/core' || /By(Id|Pk|OrFail)?$|ById|ByPk|OneBy/.test(name));
  if (isCriterion) return true;
  const { known, holds } = compiler.describe(compiler.typeOf(given));
  return known === 'yes' && !holds.has('object') && !holds.has('array') && !holds.has('other');
}
