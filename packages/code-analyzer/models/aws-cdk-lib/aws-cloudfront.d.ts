/** Options of a construct, as far as nobody here asks for their types. */
interface Props {
  readonly [option: string]: any;
}
export enum ViewerProtocolPolicy {
  HTTPS_ONLY = 'HTTPS_ONLY',
  REDIRECT_TO_HTTPS = 'REDIRECT_TO_HTTPS',
  ALLOW_ALL = 'ALLOW_ALL',
}
export enum SecurityPolicyProtocol {
  SSL_V3 = 'SSL_V3',
  TLS_V1 = 'TLS_V1',
  TLS_V1_2016 = 'TLS_V1_2016',
  TLS_V1_1_2016 = 'TLS_V1_1_2016',
  TLS_V1_2_2018 = 'TLS_V1_2_2018',
  TLS_V1_2_2019 = 'TLS_V1_2_2019',
  TLS_V1_2_2021 = 'TLS_V1_2_2021',
  TLS_V1_2_2025 = 'TLS_V1_2_2025',
  TLS_V1_3_2025 = 'TLS_V1_3_2025',
}
export class Distribution {
  /**
   * @secure in-transit props.defaultBehavior.viewerProtocolPolicy off=ALLOW_ALL missing=ALLOW_ALL
   * @secure tls-version props.minimumProtocolVersion
   */
  constructor(scope: any, id: string, props: Props);
  /** @secure in-transit behaviorOptions.viewerProtocolPolicy off=ALLOW_ALL missing=ALLOW_ALL */
  addBehavior(pathPattern: string, origin: any, behaviorOptions?: Props): void;
  readonly [member: string]: any;
}
export const CachePolicy: any;
export const OriginRequestPolicy: any;
export const AllowedMethods: any;
export const CachedMethods: any;
export const Function: any;
export const FunctionCode: any;
export const FunctionEventType: any;
export const OriginAccessIdentity: any;
export const PriceClass: any;
export const ResponseHeadersPolicy: any;
export const HttpVersion: any;
export const GeoRestriction: any;
export const CfnDistribution: any;
export const CfnOriginAccessControl: any;
export interface IDistribution extends Props {}
export interface BehaviorOptions extends Props {}
