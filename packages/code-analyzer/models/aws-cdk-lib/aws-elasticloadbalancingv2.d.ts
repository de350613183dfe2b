/** Options of a construct, as far as nobody here asks for their types. */
interface Props {
  readonly [option: string]: any;
}
export enum ApplicationProtocol {
  HTTP = 'HTTP',
  HTTPS = 'HTTPS',
}
export enum Protocol {
  HTTP = 'HTTP',
  HTTPS = 'HTTPS',
  TCP = 'TCP',
  TLS = 'TLS',
  UDP = 'UDP',
  TCP_UDP = 'TCP_UDP',
}
export class ListenerAction {
  static redirect(options: Props): ListenerAction;
  static forward(targetGroups: any[], options?: Props): ListenerAction;
  static fixedResponse(statusCode: number, options?: Props): ListenerAction;
  static weightedForward(targetGroups: any[], options?: Props): ListenerAction;
}
/** A listener that only redirects carries nothing. */
export interface IApplicationLoadBalancer {
  readonly loadBalancerDnsName: string;
  readonly [member: string]: any;
  /**
   * @secure in-transit props.protocol off=HTTP unless=props.defaultAction:redirect({})
   * @secure in-transit props.port off=80 unless=props.protocol,props.defaultAction:redirect({}),props.certificates
   */
  addListener(id: string, props: Props): any;
}
export class ApplicationLoadBalancer implements IApplicationLoadBalancer {
  constructor(scope: any, id: string, props: Props);
  readonly loadBalancerDnsName: string;
  readonly [member: string]: any;
  /**
   * @secure in-transit props.protocol off=HTTP unless=props.defaultAction:redirect({})
   * @secure in-transit props.port off=80 unless=props.protocol,props.defaultAction:redirect({}),props.certificates
   */
  addListener(id: string, props: Props): any;
}
export class ApplicationListener {
  /**
   * @secure in-transit props.protocol off=HTTP unless=props.defaultAction:redirect({})
   * @secure in-transit props.port off=80 unless=props.protocol,props.defaultAction:redirect({}),props.certificates
   */
  constructor(scope: any, id: string, props: Props);
  readonly [member: string]: any;
}
export class CfnListener {
  /**
   * @secure in-transit props.protocol off=HTTP unless=props.defaultActions[].type:redirect
   */
  constructor(scope: any, id: string, props: Props);
  readonly [member: string]: any;
}
export const SslPolicy: any;
export const TargetType: any;
export const NetworkLoadBalancer: any;
export const ApplicationTargetGroup: any;
export const NetworkTargetGroup: any;
export const ListenerCondition: any;
export const ListenerCertificate: any;
export interface IApplicationListener extends Props {}
export interface IApplicationTargetGroup extends Props {}
export interface INetworkLoadBalancer extends Props {}
