/** Options of a resource, as far as nobody here asks for their types. */
interface Args {
  readonly [option: string]: any;
}
/** A listener that only redirects carries nothing. */
export class Listener {
  /** @secure in-transit args.protocol off=HTTP unless=args.defaultActions[].type:redirect */
  constructor(name: string, args: Args, options?: Args);
  readonly [output: string]: any;
}
export interface ListenerArgs extends Args {}
export const LoadBalancer: any;
export const TargetGroup: any;
export const TargetGroupAttachment: any;
export const ListenerRule: any;
export const ListenerCertificate: any;
