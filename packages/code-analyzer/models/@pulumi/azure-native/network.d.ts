/** Options of a resource, as far as nobody here asks for their types. */
interface Args {
  readonly [option: string]: any;
}
export enum SecurityRuleAccess {
  Allow = 'Allow',
  Deny = 'Deny',
}
export enum SecurityRuleDirection {
  Inbound = 'Inbound',
  Outbound = 'Outbound',
}
export class NetworkSecurityGroup {
  /** @secure private args.securityRules[].sourceAddressPrefix off=*|Internet|0.0.0.0/0 when=args.securityRules[].destinationPortRange:5432|3306|1433|1521|27017|6379|11211|9200|9042|2049 unless=args.securityRules[].access:Deny,args.securityRules[].direction:Outbound */
  constructor(name: string, args: Args, options?: Args);
  readonly [output: string]: any;
}
export interface NetworkSecurityGroupArgs extends Args {}
export class SecurityRule {
  /** @secure private args.sourceAddressPrefix off=*|Internet|0.0.0.0/0 when=args.destinationPortRange:5432|3306|1433|1521|27017|6379|11211|9200|9042|2049 unless=args.access:Deny,args.direction:Outbound */
  constructor(name: string, args: Args, options?: Args);
  readonly [output: string]: any;
}
export interface SecurityRuleArgs extends Args {}
export const VirtualNetwork: any;
export const Subnet: any;
export const NetworkInterface: any;
export const PublicIPAddress: any;
export const LoadBalancer: any;
export const ApplicationGateway: any;
export const PrivateEndpoint: any;
