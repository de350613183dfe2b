/** Options of a resource, as far as nobody here asks for their types. */
interface Args {
  readonly [option: string]: any;
}
/** New queues are encrypted with a key of SQS. */
export class Queue {
  /** @secure at-rest args.sqsManagedSseEnabled off=false unless=args.kmsMasterKeyId */
  constructor(name: string, args?: Args, options?: Args);
  readonly [output: string]: any;
}
export interface QueueArgs extends Args {}
export const QueuePolicy: any;
export const RedrivePolicy: any;
