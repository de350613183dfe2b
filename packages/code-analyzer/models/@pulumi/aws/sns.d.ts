/** Options of a resource, as far as nobody here asks for their types. */
interface Args {
  readonly [option: string]: any;
}
/** Without a key, messages are not encrypted by the topic. */
export class Topic {
  /** @secure at-rest args.kmsMasterKeyId missing=doubtful */
  constructor(name: string, args?: Args, options?: Args);
  readonly [output: string]: any;
}
export interface TopicArgs extends Args {}
export const TopicSubscription: any;
export const TopicPolicy: any;
