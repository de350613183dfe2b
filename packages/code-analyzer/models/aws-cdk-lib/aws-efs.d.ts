import type { Connections } from 'aws-cdk-lib/aws-ec2';

/** Options of a construct, as far as nobody here asks for their types. */
interface Props {
  readonly [option: string]: any;
}
/** What holds without `encrypted` depends on a feature flag of the application. */
export class FileSystem {
  /**
   * @secure at-rest props.encrypted off=false unless=props.kmsKey
   */
  constructor(scope: any, id: string, props?: Props);
  readonly connections: Connections;
  readonly [member: string]: any;
}
export class CfnFileSystem {
  /**
   * @secure at-rest props.encrypted off=false missing=off unless=props.kmsKeyId
   */
  constructor(scope: any, id: string, props?: Props);
  readonly [member: string]: any;
}
export interface FileSystemProps extends Props {}
export interface IFileSystem extends Props {}
export const LifecyclePolicy: any;
export const PerformanceMode: any;
export const ThroughputMode: any;
export const AccessPoint: any;
