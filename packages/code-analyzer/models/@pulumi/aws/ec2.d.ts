/** Options of a resource, as far as nobody here asks for their types. */
interface Args {
  readonly [option: string]: any;
}
export class Instance {
  /**
   * @secure at-rest args.rootBlockDevice.encrypted off=false
   * @secure at-rest args.ebsBlockDevices[].encrypted off=false
   */
  constructor(name: string, args?: Args, options?: Args);
  readonly [output: string]: any;
}
export interface InstanceArgs extends Args {}
export class LaunchTemplate {
  /** @secure at-rest args.blockDeviceMappings[].ebs.encrypted off=false */
  constructor(name: string, args?: Args, options?: Args);
  readonly [output: string]: any;
}
export interface LaunchTemplateArgs extends Args {}
export class SecurityGroup {
  /**
   * @secure private args.ingress[].cidrBlocks[] off=0.0.0.0/0 when=args.ingress[].fromPort:5432|3306|1433|1521|27017|6379|11211|9200|9042|5439|2049
   * @secure private args.ingress[].ipv6CidrBlocks[] off=::/0 when=args.ingress[].fromPort:5432|3306|1433|1521|27017|6379|11211|9200|9042|5439|2049
   */
  constructor(name: string, args?: Args, options?: Args);
  readonly [output: string]: any;
}
export interface SecurityGroupArgs extends Args {}
export class SecurityGroupRule {
  /**
   * @secure private args.cidrBlocks[] off=0.0.0.0/0 when=args.fromPort:5432|3306|1433|1521|27017|6379|11211|9200|9042|5439|2049 unless=args.type:egress
   * @secure private args.ipv6CidrBlocks[] off=::/0 when=args.fromPort:5432|3306|1433|1521|27017|6379|11211|9200|9042|5439|2049 unless=args.type:egress
   */
  constructor(name: string, args: Args, options?: Args);
  readonly [output: string]: any;
}
export interface SecurityGroupRuleArgs extends Args {}
export const Vpc: any;
export const Subnet: any;
export const InternetGateway: any;
export const NatGateway: any;
export const RouteTable: any;
export const RouteTableAssociation: any;
export const Route: any;
export const Eip: any;
export const KeyPair: any;
export const VpcEndpoint: any;
export const getAmi: any;
export const getAmiOutput: any;
export const getVpc: any;
export const getSubnets: any;
