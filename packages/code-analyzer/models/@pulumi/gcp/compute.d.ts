/** Options of a resource, as far as nobody here asks for their types. */
interface Args {
  readonly [option: string]: any;
}
export class Firewall {
  /** @secure private args.sourceRanges[] off=0.0.0.0/0|::/0 when=args.allows[].ports[]:5432|3306|1433|1521|27017|6379|11211|9200|9042|5439|2049 unless=args.direction:EGRESS */
  constructor(name: string, args: Args, options?: Args);
  readonly [output: string]: any;
}
export interface FirewallArgs extends Args {}
export const Network: any;
export const Subnetwork: any;
export const Instance: any;
export const Address: any;
export const GlobalAddress: any;
export const Disk: any;
export const Router: any;
export const RouterNat: any;
export const getZones: any;
