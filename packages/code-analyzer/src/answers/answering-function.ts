/** Functions whose result is sent to whoever asked, as frameworks do it: what they return is written out as a whole. */
import { entryPointOf } from '../control-flow/entry-point.ts';
import { handedTo } from '../control-flow/callbacks.ts';
import { lastNameOfCall, valueAround } from '../control-flow/function-around.ts';
import type { AnalysisContext } from '../analysis-context.ts';
import type { EntryPoint } from '../facts.ts';
import { syntax as ts, type FunctionLike, type Node, type Type } from '../program/compiler.ts';

export interface AnsweringFunction {
  /** "the route `GET /users`" */
  readonly by: string;
  /** Where in the result that is which is sent. */
  readonly path: readonly string[];
}

export function answeringFunction(fn: FunctionLike, context: AnalysisContext): AnsweringFunction | undefined {
  const entry = entryPointOf(fn);
  const { kind, text } = entry;
  switch (kind) {
    case 'route':
      return isSentByFramework(fn, context) && !isRewritten(fn) ? { by: `the route \`${text}\``, path: [] } : undefined;
    case 'procedure':
      return declaresOutput(fn) ? undefined : { by: `the procedure \`${text}\``, path: [] };
    case 'loader':
      return ofLoader(entry);
    case 'action':
      return { by: `the server action \`${text}\``, path: [] };
    case 'lambda':
    case 'function':
      return answersGateway(fn, context) ? { by: 'the answer of the Lambda function', path: ['body'] } : undefined;
    case 'resolver':
    case 'message':
    case 'job':
    case 'module':
      return undefined;
  }
}

/** `props` of Next's pages; all of what loaders of Remix give. Types of GraphQL say by themselves which fields leave. */
function ofLoader({ text }: EntryPoint): AnsweringFunction | undefined {
  if (text === 'generateMetadata') return undefined;
  const isPage = /^get(ServerSide|Static)Props$/.test(text);
  return { by: isPage ? `the page's properties, by \`${text}\`` : `the loader \`${text}\``, path: isPage ? ['props'] : [] };
}

/** Methods with decorators, and handlers of Fastify and hapi. Express and Koa take no notice of what a handler returns; the web's handlers return a `Response`. */
function isSentByFramework(fn: FunctionLike, { compiler }: AnalysisContext): boolean {
  if (ts.isMethodDeclaration(fn) && ts.isClassLike(fn.parent)) return true;
  const handed = handedTo(fn);
  if (!handed || !ts.isCallExpression(handed.call)) return ts.isPropertyAssignment(valueAround(fn).parent) || ts.isMethodDeclaration(fn);
  return compiler.calleesOf(handed.call).some(declaration => {
    const origin = compiler.originOf(declaration);
    return origin.kind === 'model' && origin.module === 'fastify';
  });
}

const gatewayEvents = /^(APIGatewayProxy\w*Event\w*|APIGatewayEvent|ALBEvent|LambdaFunctionURLEvent)$/;
const gatewayResults = /^(APIGatewayProxy\w*Result\w*|ALBResult|LambdaFunctionURLResult)$/;

/** `async (event: APIGatewayProxyEvent) => ({ statusCode: 200, body })`, also where a wrapper says what the event is. */
function answersGateway(fn: FunctionLike, { compiler }: AnalysisContext): boolean {
  const [event] = fn.parameters;
  const namesOf = (type: Type): readonly string[] => {
    const { names, stub } = compiler.describe(type);
    return stub === undefined ? names : [...names, stub.slice(stub.indexOf('#') + 1)];
  };
  if (!event || !namesOf(compiler.typeOf(event)).some(name => gatewayEvents.test(name))) return false;
  const returned = compiler.returnTypeOf(fn);
  const result = returned && (compiler.describe(returned).awaited ?? returned);
  if (!result) return false;
  return compiler.propertyOf(result, 'statusCode') !== undefined || namesOf(result).some(name => gatewayResults.test(name));
}

/** `@UseInterceptors(Serialize(UserDto))`, `@Render('profile')`: what is sent is made of what is returned, and how is not looked into. */
function isRewritten(fn: FunctionLike): boolean {
  const written = [fn, fn.parent].flatMap(node => (ts.canHaveDecorators(node) ? (ts.getDecorators(node) ?? []) : []));
  return written.some(decorator => rewriting.test(decorator.expression.getText()));
}

const rewriting = /(?<!Class)Serial|Transform|Mapper|ResponseSchema|ZodResponse|\bExpose\b|^Render\b/;

/** `publicProcedure.output(schema).query(…)` sends what the schema lets through. */
function declaresOutput(fn: FunctionLike): boolean {
  let call: Node | undefined = handedTo(fn)?.call;
  while (call && (ts.isCallExpression(call) || ts.isPropertyAccessExpression(call))) {
    if (ts.isCallExpression(call) && lastNameOfCall(call) === 'output') return true;
    call = call.expression;
  }
  return false;
}
