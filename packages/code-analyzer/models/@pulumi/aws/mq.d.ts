/** Options of a resource, as far as nobody here asks for their types. */
interface Args {
  readonly [option: string]: any;
}
export class Broker {
  /** @secure private args.publiclyAccessible off=true */
  constructor(name: string, args: Args, options?: Args);
  readonly [output: string]: any;
}
export interface BrokerArgs extends Args {}
export const Configuration: any;
