import type { Connections } from 'aws-cdk-lib/aws-ec2';

/** Options of a construct, as far as nobody here asks for their types. */
interface Props {
  readonly [option: string]: any;
}
/** Basic authentication switches encryption on. */
export class Domain {
  /**
   * @secure at-rest props.encryptionAtRest.enabled off=false missing=off unless=props.encryptionAtRest.kmsKey,props.useUnsignedBasicAuth:true
   * @secure in-transit props.nodeToNodeEncryption off=false missing=off unless=props.useUnsignedBasicAuth:true
   * @secure in-transit props.enforceHttps off=false missing=off unless=props.useUnsignedBasicAuth:true
   */
  constructor(scope: any, id: string, props?: Props);
  readonly connections: Connections;
  readonly [member: string]: any;
}
export class CfnDomain {
  /**
   * @secure at-rest props.encryptionAtRestOptions.enabled off=false missing=off
   * @secure in-transit props.nodeToNodeEncryptionOptions.enabled off=false missing=off
   * @secure in-transit props.domainEndpointOptions.enforceHttps off=false missing=off
   */
  constructor(scope: any, id: string, props?: Props);
  readonly [member: string]: any;
}
export const EngineVersion: any;
export const ElasticsearchVersion: any;
export const TLSSecurityPolicy: any;
export interface DomainProps extends Props {}
export interface IDomain extends Props {}
