/** Options of a construct, as far as nobody here asks for their types. */
interface Props {
  readonly [option: string]: any;
}
export class TaskDefinition {
  constructor(scope: any, id: string, props?: Props);
  /** @secure in-transit volume.efsVolumeConfiguration.transitEncryption off=DISABLED missing=DISABLED when=volume.efsVolumeConfiguration.fileSystemId */
  addVolume(volume: Props): void;
  readonly [member: string]: any;
}
export class FargateTaskDefinition {
  constructor(scope: any, id: string, props?: Props);
  /** @secure in-transit volume.efsVolumeConfiguration.transitEncryption off=DISABLED missing=DISABLED when=volume.efsVolumeConfiguration.fileSystemId */
  addVolume(volume: Props): void;
  readonly [member: string]: any;
}
export class Ec2TaskDefinition {
  constructor(scope: any, id: string, props?: Props);
  /** @secure in-transit volume.efsVolumeConfiguration.transitEncryption off=DISABLED missing=DISABLED when=volume.efsVolumeConfiguration.fileSystemId */
  addVolume(volume: Props): void;
  readonly [member: string]: any;
}
export const Cluster: any;
export const FargateService: any;
export const Ec2Service: any;
export const ContainerImage: any;
export const LogDrivers: any;
export const LogDriver: any;
export const AwsLogDriver: any;
export const Secret: any;
export const Protocol: any;
export const CpuArchitecture: any;
export const OperatingSystemFamily: any;
export const FargatePlatformVersion: any;
export const NetworkMode: any;
export const Compatibility: any;
export const EcrImage: any;
export const CfnTaskDefinition: any;
export const CfnService: any;
export const PropagatedTagSource: any;
export const AsgCapacityProvider: any;
export const ContainerInsights: any;
export interface ICluster extends Props {}
export interface ContainerDefinition extends Props {}
