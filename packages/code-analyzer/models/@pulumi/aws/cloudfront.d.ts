/** Options of a resource, as far as nobody here asks for their types. */
interface Args {
  readonly [option: string]: any;
}
export class Distribution {
  /**
   * @secure in-transit args.defaultCacheBehavior.viewerProtocolPolicy off=allow-all
   * @secure in-transit args.orderedCacheBehaviors[].viewerProtocolPolicy off=allow-all
   * @secure tls-version args.viewerCertificate.minimumProtocolVersion
   */
  constructor(name: string, args: Args, options?: Args);
  readonly [output: string]: any;
}
export interface DistributionArgs extends Args {}
export const OriginAccessIdentity: any;
export const OriginAccessControl: any;
export const CachePolicy: any;
export const Function: any;
