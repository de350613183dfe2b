/** Options of a resource, as far as nobody here asks for their types. */
interface Args {
  readonly [option: string]: any;
}
export class SecurityGroupIngressRule {
  /**
   * @secure private args.cidrIpv4 off=0.0.0.0/0 when=args.fromPort:5432|3306|1433|1521|27017|6379|11211|9200|9042|5439|2049
   * @secure private args.cidrIpv6 off=::/0 when=args.fromPort:5432|3306|1433|1521|27017|6379|11211|9200|9042|5439|2049
   */
  constructor(name: string, args: Args, options?: Args);
  readonly [output: string]: any;
}
export interface SecurityGroupIngressRuleArgs extends Args {}
export class SecurityGroupEgressRule {
  constructor(name: string, args: Args, options?: Args);
  readonly [output: string]: any;
}
export interface SecurityGroupEgressRuleArgs extends Args {}
