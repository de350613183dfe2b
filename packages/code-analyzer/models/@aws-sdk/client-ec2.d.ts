/** What a command asks of the service, as far as nobody here asks for its type. */
interface Input {
  readonly [option: string]: any;
}
interface Command {
  readonly input: Input;
}

export class EC2Client {
  constructor(configuration?: Input);
  send(command: Command): Promise<any>;
  destroy(): void;
}
/** A volume without `Encrypted` is as the account says. */
export class EC2 extends EC2Client {
  /** @secure at-rest input.Encrypted off=false missing=doubtful unless=input.KmsKeyId,input.SnapshotId */
  createVolume(input?: Input): Promise<any>;
  /** @secure at-rest input.BlockDeviceMappings[].Ebs.Encrypted off=false */
  runInstances(input: Input): Promise<any>;
  /** @secure at-rest input.LaunchTemplateData.BlockDeviceMappings[].Ebs.Encrypted off=false */
  createLaunchTemplate(input: Input): Promise<any>;
  /** @secure at-rest input.Encrypted off=false unless=input.KmsKeyId */
  copySnapshot(input: Input): Promise<any>;
  /** @secure at-rest */
  disableEbsEncryptionByDefault(input?: Input): Promise<any>;
  /**
   * @secure private input.CreateVolumePermission.Add[].Group off=all
   * @secure private input.GroupNames[] off=all when=input.OperationType:add
   */
  modifySnapshotAttribute(input: Input): Promise<any>;
  /**
   * @secure private input.LaunchPermission.Add[].Group off=all
   * @secure private input.UserGroups[] off=all when=input.OperationType:add
   */
  modifyImageAttribute(input: Input): Promise<any>;
  /**
   * @secure private input.CidrIp off=0.0.0.0/0 when=input.FromPort:5432|3306|1433|1521|27017|6379|11211|9200|9042|5439|2049
   * @secure private input.IpPermissions[].IpRanges[].CidrIp off=0.0.0.0/0 when=input.IpPermissions[].FromPort:5432|3306|1433|1521|27017|6379|11211|9200|9042|5439|2049
   * @secure private input.IpPermissions[].Ipv6Ranges[].CidrIpv6 off=::/0 when=input.IpPermissions[].FromPort:5432|3306|1433|1521|27017|6379|11211|9200|9042|5439|2049
   */
  authorizeSecurityGroupIngress(input?: Input): Promise<any>;
  describeInstances(input?: Input): Promise<any>;
  describeVolumes(input?: Input): Promise<any>;
  describeSecurityGroups(input?: Input): Promise<any>;
  describeVpcs(input?: Input): Promise<any>;
  describeSubnets(input?: Input): Promise<any>;
  describeRegions(input?: Input): Promise<any>;
  describeImages(input?: Input): Promise<any>;
  describeSnapshots(input?: Input): Promise<any>;
  createSnapshot(input: Input): Promise<any>;
  createSecurityGroup(input: Input): Promise<any>;
  deleteSecurityGroup(input?: Input): Promise<any>;
  deleteVolume(input: Input): Promise<any>;
  terminateInstances(input: Input): Promise<any>;
  startInstances(input: Input): Promise<any>;
  stopInstances(input: Input): Promise<any>;
  rebootInstances(input: Input): Promise<any>;
  attachVolume(input: Input): Promise<any>;
  detachVolume(input: Input): Promise<any>;
  createTags(input: Input): Promise<any>;
  enableEbsEncryptionByDefault(input?: Input): Promise<any>;
  authorizeSecurityGroupEgress(input: Input): Promise<any>;
  revokeSecurityGroupIngress(input?: Input): Promise<any>;
  createVpc(input?: Input): Promise<any>;
  createSubnet(input: Input): Promise<any>;
  allocateAddress(input?: Input): Promise<any>;
  associateAddress(input?: Input): Promise<any>;
  releaseAddress(input?: Input): Promise<any>;
}
export class CreateVolumeCommand implements Command {
  readonly input: Input;
  /** @secure at-rest input.Encrypted off=false missing=doubtful unless=input.KmsKeyId,input.SnapshotId */
  constructor(input?: Input);
}
export class RunInstancesCommand implements Command {
  readonly input: Input;
  /** @secure at-rest input.BlockDeviceMappings[].Ebs.Encrypted off=false */
  constructor(input: Input);
}
export class CreateLaunchTemplateCommand implements Command {
  readonly input: Input;
  /** @secure at-rest input.LaunchTemplateData.BlockDeviceMappings[].Ebs.Encrypted off=false */
  constructor(input: Input);
}
export class CopySnapshotCommand implements Command {
  readonly input: Input;
  /** @secure at-rest input.Encrypted off=false unless=input.KmsKeyId */
  constructor(input: Input);
}
export class DisableEbsEncryptionByDefaultCommand implements Command {
  readonly input: Input;
  /** @secure at-rest */
  constructor(input?: Input);
}
export class ModifySnapshotAttributeCommand implements Command {
  readonly input: Input;
  /**
   * @secure private input.CreateVolumePermission.Add[].Group off=all
   * @secure private input.GroupNames[] off=all when=input.OperationType:add
   */
  constructor(input: Input);
}
export class ModifyImageAttributeCommand implements Command {
  readonly input: Input;
  /**
   * @secure private input.LaunchPermission.Add[].Group off=all
   * @secure private input.UserGroups[] off=all when=input.OperationType:add
   */
  constructor(input: Input);
}
export class AuthorizeSecurityGroupIngressCommand implements Command {
  readonly input: Input;
  /**
   * @secure private input.CidrIp off=0.0.0.0/0 when=input.FromPort:5432|3306|1433|1521|27017|6379|11211|9200|9042|5439|2049
   * @secure private input.IpPermissions[].IpRanges[].CidrIp off=0.0.0.0/0 when=input.IpPermissions[].FromPort:5432|3306|1433|1521|27017|6379|11211|9200|9042|5439|2049
   * @secure private input.IpPermissions[].Ipv6Ranges[].CidrIpv6 off=::/0 when=input.IpPermissions[].FromPort:5432|3306|1433|1521|27017|6379|11211|9200|9042|5439|2049
   */
  constructor(input?: Input);
}
export class DescribeInstancesCommand implements Command {
  readonly input: Input;
  constructor(input?: Input);
}
export class DescribeVolumesCommand implements Command {
  readonly input: Input;
  constructor(input?: Input);
}
export class DescribeSecurityGroupsCommand implements Command {
  readonly input: Input;
  constructor(input?: Input);
}
export class DescribeVpcsCommand implements Command {
  readonly input: Input;
  constructor(input?: Input);
}
export class DescribeSubnetsCommand implements Command {
  readonly input: Input;
  constructor(input?: Input);
}
export class DescribeRegionsCommand implements Command {
  readonly input: Input;
  constructor(input?: Input);
}
export class DescribeImagesCommand implements Command {
  readonly input: Input;
  constructor(input?: Input);
}
export class DescribeSnapshotsCommand implements Command {
  readonly input: Input;
  constructor(input?: Input);
}
export class CreateSnapshotCommand implements Command {
  readonly input: Input;
  constructor(input: Input);
}
export class CreateSecurityGroupCommand implements Command {
  readonly input: Input;
  constructor(input: Input);
}
export class DeleteSecurityGroupCommand implements Command {
  readonly input: Input;
  constructor(input?: Input);
}
export class DeleteVolumeCommand implements Command {
  readonly input: Input;
  constructor(input: Input);
}
export class TerminateInstancesCommand implements Command {
  readonly input: Input;
  constructor(input: Input);
}
export class StartInstancesCommand implements Command {
  readonly input: Input;
  constructor(input: Input);
}
export class StopInstancesCommand implements Command {
  readonly input: Input;
  constructor(input: Input);
}
export class RebootInstancesCommand implements Command {
  readonly input: Input;
  constructor(input: Input);
}
export class AttachVolumeCommand implements Command {
  readonly input: Input;
  constructor(input: Input);
}
export class DetachVolumeCommand implements Command {
  readonly input: Input;
  constructor(input: Input);
}
export class CreateTagsCommand implements Command {
  readonly input: Input;
  constructor(input: Input);
}
export class EnableEbsEncryptionByDefaultCommand implements Command {
  readonly input: Input;
  constructor(input?: Input);
}
export class AuthorizeSecurityGroupEgressCommand implements Command {
  readonly input: Input;
  constructor(input: Input);
}
export class RevokeSecurityGroupIngressCommand implements Command {
  readonly input: Input;
  constructor(input?: Input);
}
export class CreateVpcCommand implements Command {
  readonly input: Input;
  constructor(input?: Input);
}
export class CreateSubnetCommand implements Command {
  readonly input: Input;
  constructor(input: Input);
}
export class AllocateAddressCommand implements Command {
  readonly input: Input;
  constructor(input?: Input);
}
export class AssociateAddressCommand implements Command {
  readonly input: Input;
  constructor(input?: Input);
}
export class ReleaseAddressCommand implements Command {
  readonly input: Input;
  constructor(input?: Input);
}
export interface CreateVolumeCommandInput extends Input {}
export interface CreateVolumeCommandOutput extends Input {}
export interface RunInstancesCommandInput extends Input {}
export interface RunInstancesCommandOutput extends Input {}
export interface CreateLaunchTemplateCommandInput extends Input {}
export interface CreateLaunchTemplateCommandOutput extends Input {}
export interface CopySnapshotCommandInput extends Input {}
export interface CopySnapshotCommandOutput extends Input {}
export interface DisableEbsEncryptionByDefaultCommandInput extends Input {}
export interface DisableEbsEncryptionByDefaultCommandOutput extends Input {}
export interface ModifySnapshotAttributeCommandInput extends Input {}
export interface ModifySnapshotAttributeCommandOutput extends Input {}
export interface ModifyImageAttributeCommandInput extends Input {}
export interface ModifyImageAttributeCommandOutput extends Input {}
export interface AuthorizeSecurityGroupIngressCommandInput extends Input {}
export interface AuthorizeSecurityGroupIngressCommandOutput extends Input {}
export interface DescribeInstancesCommandInput extends Input {}
export interface DescribeInstancesCommandOutput extends Input {}
export interface DescribeVolumesCommandInput extends Input {}
export interface DescribeVolumesCommandOutput extends Input {}
export interface DescribeSecurityGroupsCommandInput extends Input {}
export interface DescribeSecurityGroupsCommandOutput extends Input {}
export interface DescribeVpcsCommandInput extends Input {}
export interface DescribeVpcsCommandOutput extends Input {}
export interface DescribeSubnetsCommandInput extends Input {}
export interface DescribeSubnetsCommandOutput extends Input {}
export interface DescribeRegionsCommandInput extends Input {}
export interface DescribeRegionsCommandOutput extends Input {}
export interface DescribeImagesCommandInput extends Input {}
export interface DescribeImagesCommandOutput extends Input {}
export interface DescribeSnapshotsCommandInput extends Input {}
export interface DescribeSnapshotsCommandOutput extends Input {}
export interface CreateSnapshotCommandInput extends Input {}
export interface CreateSnapshotCommandOutput extends Input {}
export interface CreateSecurityGroupCommandInput extends Input {}
export interface CreateSecurityGroupCommandOutput extends Input {}
export interface DeleteSecurityGroupCommandInput extends Input {}
export interface DeleteSecurityGroupCommandOutput extends Input {}
export interface DeleteVolumeCommandInput extends Input {}
export interface DeleteVolumeCommandOutput extends Input {}
export interface TerminateInstancesCommandInput extends Input {}
export interface TerminateInstancesCommandOutput extends Input {}
export interface StartInstancesCommandInput extends Input {}
export interface StartInstancesCommandOutput extends Input {}
export interface StopInstancesCommandInput extends Input {}
export interface StopInstancesCommandOutput extends Input {}
export interface RebootInstancesCommandInput extends Input {}
export interface RebootInstancesCommandOutput extends Input {}
export interface AttachVolumeCommandInput extends Input {}
export interface AttachVolumeCommandOutput extends Input {}
export interface DetachVolumeCommandInput extends Input {}
export interface DetachVolumeCommandOutput extends Input {}
export interface CreateTagsCommandInput extends Input {}
export interface CreateTagsCommandOutput extends Input {}
export interface EnableEbsEncryptionByDefaultCommandInput extends Input {}
export interface EnableEbsEncryptionByDefaultCommandOutput extends Input {}
export interface AuthorizeSecurityGroupEgressCommandInput extends Input {}
export interface AuthorizeSecurityGroupEgressCommandOutput extends Input {}
export interface RevokeSecurityGroupIngressCommandInput extends Input {}
export interface RevokeSecurityGroupIngressCommandOutput extends Input {}
export interface CreateVpcCommandInput extends Input {}
export interface CreateVpcCommandOutput extends Input {}
export interface CreateSubnetCommandInput extends Input {}
export interface CreateSubnetCommandOutput extends Input {}
export interface AllocateAddressCommandInput extends Input {}
export interface AllocateAddressCommandOutput extends Input {}
export interface AssociateAddressCommandInput extends Input {}
export interface AssociateAddressCommandOutput extends Input {}
export interface ReleaseAddressCommandInput extends Input {}
export interface ReleaseAddressCommandOutput extends Input {}
export interface EC2ClientConfig extends Input {}
export const waitUntilInstanceRunning: any;
export const paginateDescribeInstances: any;
export const VolumeType: any;
