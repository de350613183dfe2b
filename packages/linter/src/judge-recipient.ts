/** Whether a policy declares the company that data goes to, and for this data. */
import type { Label, Recipient } from '@proviso/code-analyzer';
import { isCredential, type CompiledPolicy, type CompiledProcessor } from '@proviso/policy-engine';

export interface RecipientVerdict {
  /** `silent`: the policy names nobody at all; `undeclared`: it names others; `declared`: it names this one. */
  readonly state: 'silent' | 'undeclared' | 'declared';
  /** What the recipient must not get as it is; empty when all is well. */
  readonly labels: readonly Label[];
}

/** A key or token that is sent to a company by HTTP is as a rule the one that it has given: whoever asks for something says who asks. */
export function judgeRecipient(policy: CompiledPolicy, recipient: Recipient | undefined, labels: readonly Label[]): RecipientVerdict {
  const readable = labels.filter(label => isReadable(label) && !(recipient?.host !== undefined && isCredential(label.category)));
  if (policy.processors.length === 0) return { state: 'silent', labels: readable };
  const processors = policy.processors.filter(processor => recipient && isMeant(processor, recipient));
  if (processors.length === 0) return { state: 'undeclared', labels: readable };
  return { state: 'declared', labels: readable.filter(label => !processors.some(one => mayReceive(policy, one, label.category))) };
}

/** What is sent to a host of which only the policy can say whose it is: nothing is said where it does not. */
export function judgeHost(policy: CompiledPolicy, host: string, labels: readonly Label[]): RecipientVerdict {
  const processors = policy.processors.filter(processor => isAt(processor, host));
  const readable = labels.filter(label => isReadable(label) && !isCredential(label.category));
  const refused = readable.filter(label => !processors.some(one => mayReceive(policy, one, label.category)));
  return { state: 'declared', labels: processors.length === 0 ? [] : refused };
}

/** Whoever has the address can compute its hash and compare: that is how audiences are matched. Everything stronger tells the recipient nothing. */
const isReadable = ({ protections }: Label): boolean => protections.every(protection => protection === 'hashed');

/** By its id, by a host, or by a package: all packages of one npm scope have one publisher. */
function isMeant(processor: CompiledProcessor, recipient: Recipient): boolean {
  const { id, packages } = processor;
  if (id === recipient.processor || (recipient.host !== undefined && isAt(processor, recipient.host))) return true;
  return packages.some(name => recipient.package !== undefined && isSamePublisher(name, recipient.package));
}

/** `*.acme.com` is every host below. */
function isAt({ hosts }: CompiledProcessor, host: string): boolean {
  return hosts.some(pattern => (pattern.startsWith('*.') ? host.endsWith(pattern.slice(1)) : host === pattern));
}

function isSamePublisher(declared: string, used: string): boolean {
  return declared === used || (declared.startsWith('@') && declared.split('/')[0] === used.split('/')[0]);
}

/** A category stands for all below it. */
function mayReceive({ categories }: CompiledPolicy, processor: CompiledProcessor, category: string): boolean {
  const below = categories.map(({ id }) => id).filter(id => id.startsWith(`${category}.`));
  const leaves = below.filter(id => !below.some(other => other.startsWith(`${id}.`)));
  return (leaves.length > 0 ? leaves : [category]).every(leaf => processor.categories.includes(leaf));
}
