/** Where the outside world comes into a program: routes, actions, resolvers, procedures, jobs, handlers of messages. */
import type { EntryPoint } from '../facts.ts';
import { placeOf, shortText } from '../flows/place-of.ts';
import { syntax as ts, type FunctionLike, type Node, type nodes } from '../program/compiler.ts';
import { bareExpression } from '../flows/bare-expression.ts';
import { handedTo } from './callbacks.ts';
import type { FlowOwner } from './control-flow.ts';
import { entryOfFile } from './file-entry.ts';
import { lastName, nameOfFunction, valueAround } from './function-around.ts';

type Named = Pick<EntryPoint, 'kind' | 'text'>;

/** What a function is to the outside; an ordinary function that nothing in the project calls is one too. */
export function entryPointOf(owner: FlowOwner, handedOver?: Node): EntryPoint {
  const named = ts.isSourceFile(owner)
    ? undefined
    : (entryOfMethod(owner) ?? entryOfValue(owner) ?? (handedOver && entryOfValue(handedOver)) ?? entryOfFile(owner));
  const { kind, text } = named ?? { kind: ts.isSourceFile(owner) ? 'module' : 'function', text: nameOfFunction(owner) };
  return { ...placeOf(owner), kind, text };
}

const httpMethods: ReadonlySet<string> = new Set(['get', 'post', 'put', 'patch', 'delete', 'head', 'options', 'all', 'del']);

const decoratorKinds: ReadonlyMap<string, EntryPoint['kind']> = new Map([
  ['Query', 'resolver'],
  ['Mutation', 'resolver'],
  ['Subscription', 'resolver'],
  ['ResolveField', 'resolver'],
  ['FieldResolver', 'resolver'],
  ['MessagePattern', 'message'],
  ['EventPattern', 'message'],
  ['GrpcMethod', 'message'],
  ['SubscribeMessage', 'message'],
  ['OnEvent', 'message'],
  ['Cron', 'job'],
  ['Interval', 'job'],
  ['Timeout', 'job'],
  ['Process', 'job'],
]);

/** `@Get(':id') find()` of `@Controller('patients')`. */
function entryOfMethod(owner: FunctionLike): Named | undefined {
  if (!ts.isMethodDeclaration(owner) || !ts.isClassLike(owner.parent)) return undefined;
  for (const { name, argument } of decorators(owner)) {
    if (httpMethods.has(name.toLowerCase())) {
      const prefix = decorators(owner.parent).find(decorator => /Controller$/.test(decorator.name))?.argument;
      return {
        kind: 'route',
        text: `${name.toUpperCase()} /${[prefix, argument].flatMap(part => part?.replace(/^\/|\/$/g, '') || []).join('/')}`,
      };
    }
    const kind = decoratorKinds.get(name);
    if (kind) return { kind, text: nameOfFunction(owner) };
  }
  return undefined;
}

function decorators(node: Node): readonly { readonly name: string; readonly argument: string | undefined }[] {
  const found = ts.canHaveDecorators(node) ? (ts.getDecorators(node) ?? []) : [];
  return found.map(({ expression }) => {
    const call = ts.isCallExpression(expression) ? expression : undefined;
    return { name: lastName(call?.expression ?? expression) ?? '', argument: textOf(call?.arguments[0]) };
  });
}

const textOf = (node: Node | undefined): string | undefined => (node && ts.isStringLiteralLike(node) ? node.text : undefined);

/** A function that is handed to a call, straight or through wrappers, or that is an option of one. */
function entryOfValue(owner: Node): Named | undefined {
  const property = propertyAround(owner);
  if (property) return entryOfProperty(property);
  for (let handed = handedTo(owner), depth = 0; handed && depth < 4; handed = handedTo(handed.call), depth += 1) {
    const entry = entryOfCall(handed.call) ?? procedureIn(handed.call);
    if (entry) return entry;
    const within = propertyAround(handed.call);
    if (within) return entryOfProperty(within);
  }
  return undefined;
}

type Property = nodes.PropertyAssignment | nodes.MethodDeclaration;

function propertyAround(value: Node): Property | undefined {
  if (ts.isMethodDeclaration(value)) return ts.isObjectLiteralExpression(value.parent) ? value : undefined;
  const { parent } = valueAround(value);
  return ts.isPropertyAssignment(parent) ? parent : undefined;
}

const runsJobs = /^(schedule|scheduleJob|cron|process|setInterval|CronJob|Worker|work|define|add)$/;
const takesMessages = /^(subscribe|consume|on|once|addListener|onMessage|handle)$/;

/** `router.get('/patients', …)`, `new Worker('exports', …)`, `cron.schedule('0 3 * * *', …)`. */
function entryOfCall(call: nodes.CallExpression | nodes.NewExpression): Named | undefined {
  const name = lastName(call.expression) ?? '';
  const first = textOf(call.arguments?.[0]);
  if (first === undefined) return undefined;
  if (httpMethods.has(name) && ts.isPropertyAccessExpression(call.expression))
    return { kind: 'route', text: `${name.toUpperCase()} ${first}` };
  if (runsJobs.test(name)) return { kind: 'job', text: first };
  return takesMessages.test(name) ? { kind: 'message', text: first } : undefined;
}

const procedureKinds = /^(query|mutation|subscription)$/;

/** `list: procedure.query(…)` */
function procedureIn(call: nodes.CallExpression | nodes.NewExpression): Named | undefined {
  const property = propertyAround(call);
  return property && procedureKinds.test(lastName(call.expression) ?? '') ? { kind: 'procedure', text: nameOf(property) } : undefined;
}

const nameOf = (property: Property): string => property.name.getText().replace(/^['"]|['"]$/g, '');

const graphTypes = /^[A-Z]\w*$/;

/** `{ method: 'GET', path: '/patients', handler: … }`, `{ Query: { patient: … } }`, `{ eachMessage: … }`. */
function entryOfProperty(property: Property): Named | undefined {
  const name = nameOf(property);
  if (name === 'eachMessage' || name === 'eachBatch') return { kind: 'message', text: name };
  const route = routeAround(property);
  if (route) return route;
  const outer = propertyAround(property.parent);
  if (name === 'resolve' || name === 'subscribe') return { kind: 'resolver', text: outer ? nameOf(outer) : name };
  return outer && graphTypes.test(nameOf(outer)) ? { kind: 'resolver', text: `${nameOf(outer)}.${name}` } : undefined;
}

function routeAround(property: Property): Named | undefined {
  for (let at: Property | undefined = property; at; at = propertyAround(at.parent)) {
    const path = optionIn(at.parent, 'path') ?? optionIn(at.parent, 'url');
    if (path !== undefined && isRoute(path, nameOf(at)))
      return { kind: 'route', text: `${optionIn(at.parent, 'method')?.toUpperCase() ?? 'ANY'} ${path}` };
  }
  return undefined;
}

/** `{ url: 'https://id.example.com/userinfo', request() {} }` describes what is asked of somebody else. */
function isRoute(path: string, name: string): boolean {
  return path.startsWith('/') || (!/^\w+:\/\//.test(path) && (handlerNames.test(name) || httpMethods.has(name)));
}

const handlerNames = /^(handlers?|handle|controller|action|loader|callback|fn|func|run|execute)$/;

function optionIn(literal: Node, name: string): string | undefined {
  if (!ts.isObjectLiteralExpression(literal)) return undefined;
  const found = literal.properties.find(property => ts.isPropertyAssignment(property) && property.name.getText() === name);
  return found && ts.isPropertyAssignment(found)
    ? (textOf(bareExpression(found.initializer)) ?? shortText(found.initializer, 30))
    : undefined;
}
