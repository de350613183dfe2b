/**
 * Messages by topic: what `bus.emit('created', user)` sends is what `bus.on('created', user => …)` gets. Sender and listener are brought
 * together by the text of the topic, and by what carries it: the same variable or field, or two of the same class.
 */
import { syntax, type CallLike, type Expression, type FunctionLike, type Node, type nodes } from '../program/compiler.ts';
import type { Path } from './access-path.ts';
import { argumentsOf, type Arguments } from './arguments.ts';
import { bareExpression } from './bare-expression.ts';
import { isMethodCall, receiverOf, type MethodCall } from './builtin-calls.ts';
import type { Evaluation } from './evaluation.ts';
import { namedFunctions } from './named-functions.ts';
import { heardTopic, listening, namedListener, sending, sentTopic, topicName } from './topics.ts';
import { join, type Value } from './value.ts';

/** What a listener gets at a position, from everyone who sends. `undefined`: it is no listener. */
export function heardValue(
  call: nodes.CallExpression,
  listener: Node,
  { index, path }: { readonly index: number; readonly path: Path },
  evaluation: Evaluation,
): Value | undefined {
  const heard = heardTopic(call);
  if (!isMethodCall(call) || heard?.listener !== listener) return undefined;
  const senders = evaluation
    .callsAbout(sending, heard.topic)
    .filter(isMethodCall)
    .filter(sender => isHeardBy(sender, call, evaluation));
  return senders.length === 0 ? undefined : join(senders.map(sender => messageOf(sender, evaluation).at(index, false, path)));
}

interface Listener {
  readonly fn: FunctionLike;
  readonly passed: (evaluation: Evaluation) => Arguments;
}

/** Functions that hear what a call sends: those that go by a name. One that is written in place asks who sends. */
export function listenersOf(call: CallLike, evaluation: Evaluation): readonly Listener[] {
  const topic = sentTopic(call);
  if (!isMethodCall(call) || topic === undefined) return [];
  const passed = (asking: Evaluation): Arguments => messageOf(call, asking);
  const listeners = evaluation
    .callsAbout([...listening], topic)
    .filter(isMethodCall)
    .filter(heard => isHeardBy(call, heard, evaluation));
  return listeners.flatMap(heard => {
    const named = namedListener(heard.arguments[1]);
    return named ? namedFunctions(named, evaluation.context).map(fn => ({ fn, passed })) : [];
  });
}

function messageOf(sender: MethodCall, evaluation: Evaluation): Arguments {
  const given = argumentsOf(sender, evaluation);
  const at: Arguments['at'] = (index, rest, path) => given.at(index + 1, rest, path);
  return { count: given.count - 1, at };
}

function isHeardBy(sender: MethodCall, listener: MethodCall, evaluation: Evaluation): boolean {
  const [sent] = sender.arguments;
  const [heard] = listener.arguments;
  // By text first: asking types of every pair would cost more than everything else.
  if (!sent || !heard || topicName(sent) !== topicName(heard)) return false;
  return isSameTopic(sent, heard, evaluation) && isSameCarrier(receiverOf(sender), receiverOf(listener), evaluation);
}

function isSameTopic(sent: Expression, heard: Expression, { context: { compiler } }: Evaluation): boolean {
  const textOf = (topic: Expression) => (syntax.isStringLiteralLike(topic) ? [topic.text] : compiler.literalsOf(compiler.typeOf(topic)));
  const [first, second] = [textOf(sent), textOf(heard)];
  if (first?.length === 1 && second?.length === 1) return first[0] === second[0];
  const symbol = compiler.symbolOf(sent);
  return symbol !== undefined && symbol === compiler.symbolOf(heard);
}

/** The same variable or field; or instances of one class of the project, which is what an injected emitter looks like. */
function isSameCarrier(sender: Expression, listener: Expression, { context: { compiler } }: Evaluation): boolean {
  const [first, second] = [bareExpression(sender), bareExpression(listener)];
  const symbol = compiler.symbolOf(first);
  if (symbol !== undefined && symbol === compiler.symbolOf(second)) return true;
  const names = compiler.describe(compiler.typeOf(first)).names.filter(name => !openCarriers.has(name));
  return compiler.describe(compiler.typeOf(second)).names.some(name => names.includes(name));
}

/** Every emitter is one of these: two of them have nothing to do with each other. */
const openCarriers: ReadonlySet<string> = new Set(['EventEmitter', 'Emitter', 'Socket', 'Server', 'Readable', 'Writable', 'Duplex']);
