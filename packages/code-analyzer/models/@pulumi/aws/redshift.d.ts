/** Options of a resource, as far as nobody here asks for their types. */
interface Args {
  readonly [option: string]: any;
}
/** What is left out is as the version of the provider says. */
export class Cluster {
  /**
   * @secure at-rest args.encrypted off=false unless=args.kmsKeyId
   * @secure private args.publiclyAccessible off=true
   */
  constructor(name: string, args: Args, options?: Args);
  readonly [output: string]: any;
}
export interface ClusterArgs extends Args {}
export const SubnetGroup: any;
export const ParameterGroup: any;
