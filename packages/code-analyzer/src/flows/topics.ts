/** Names of topics and of those who listen to them, by syntax alone. */
import { syntax, type Expression, type Node } from '../program/compiler.ts';
import { bareExpression } from './bare-expression.ts';
import { isMethodCall, methodName, receiverOf } from './builtin-calls.ts';
import { lastName } from './callee-name.ts';

export const sending: readonly string[] = ['emit', 'emitAsync'];
export const listening: ReadonlySet<string> = new Set(['on', 'once', 'addListener', 'prependListener', 'prependOnceListener', 'OnEvent']);

/** The name under which the index knows the listeners of a topic. */
export function sentTopic(call: Node): string | undefined {
  return isMethodCall(call) && sending.includes(methodName(call)) && call.arguments.length > 1 ? topicName(call.arguments[0]) : undefined;
}

/** The same for a listener, and the function that listens. */
export function heardTopic(call: Node): { readonly topic: string; readonly listener: Expression } | undefined {
  const [topic, listener] = isMethodCall(call) && listening.has(methodName(call)) ? call.arguments : [];
  const name = topicName(topic);
  return name !== undefined && listener ? { topic: name, listener } : undefined;
}

/** A filter by text alone: a constant goes by its last name. */
export function topicName(topic: Expression | undefined): string | undefined {
  const text = topic && (syntax.isStringLiteralLike(topic) ? topic.text : lastName(topic));
  return text === undefined ? undefined : `topic ${text}`;
}

/** `this.created` of `this.created` and of `this.created.bind(this)`. */
export function namedListener(listener: Expression | undefined): Expression | undefined {
  if (!listener) return undefined;
  const bare = bareExpression(listener);
  if (isMethodCall(bare) && methodName(bare) === 'bind') return receiverOf(bare);
  return syntax.isIdentifier(bare) || syntax.isPropertyAccessExpression(bare) ? bare : undefined;
}

export const isOfMessages = (name: string): boolean => sending.includes(name) || listening.has(name);

/** The topic that a call seems to be about: of its first argument. */
export const topicOf = (call: Node): string | undefined => (syntax.isCallExpression(call) ? topicName(call.arguments[0]) : undefined);

/** How the question is named who sends or hears this topic. */
export const aboutTopic = (name: string, topic: string): string => `${name} ${topic}`;
