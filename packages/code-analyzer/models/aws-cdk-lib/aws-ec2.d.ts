/** Options of a construct, as far as nobody here asks for their types. */
interface Props {
  readonly [option: string]: any;
}
/** A volume without `encrypted` is as the account says. */
export class Volume {
  /**
   * @secure at-rest props.encrypted off=false missing=doubtful unless=props.encryptionKey,props.snapshotId
   */
  constructor(scope: any, id: string, props?: Props);
  readonly [member: string]: any;
}
export class CfnVolume {
  /**
   * @secure at-rest props.encrypted off=false missing=doubtful unless=props.kmsKeyId,props.snapshotId
   */
  constructor(scope: any, id: string, props?: Props);
  readonly [member: string]: any;
}
export class BlockDeviceVolume {
  /** @secure at-rest options.encrypted off=false unless=options.kmsKey */
  static ebs(volumeSize: number, options?: Props): BlockDeviceVolume;
  /** @secure at-rest options.encrypted off=false unless=options.kmsKey */
  static ebsFromSnapshot(snapshotId: string, options?: Props): BlockDeviceVolume;
}
export class Peer {
  static anyIpv4(): Peer;
  static anyIpv6(): Peer;
  static ipv4(cidrIp: string): Peer;
  static ipv6(cidrIp: string): Peer;
  static prefixList(prefixListId: string): Peer;
  static securityGroupId(securityGroupId: string): Peer;
}
export class Port {
  static readonly POSTGRES: Port;
  static readonly MYSQL_AURORA: Port;
  static readonly MSSQL: Port;
  static readonly ORACLEDB_TCP: Port;
  static readonly NFS: Port;
  static readonly HTTP: Port;
  static readonly HTTPS: Port;
  static readonly SSH: Port;
  static tcp(port: number): Port;
  static tcpRange(startPort: number, endPort: number): Port;
  static udp(port: number): Port;
  static allTcp(): Port;
  static allUdp(): Port;
  static allTraffic(): Port;
  static allIcmp(): Port;
  static icmpPing(): Port;
}
export interface Connections {
  /** @secure private portRange off=tcp(5432)|tcp(3306)|tcp(1433)|tcp(1521)|tcp(27017)|tcp(6379)|tcp(11211)|tcp(9200)|tcp(9042)|tcp(5439)|tcp(2049)|allTraffic()|allTcp()|POSTGRES|MYSQL_AURORA|MSSQL|ORACLEDB_TCP|NFS */
  allowFromAnyIpv4(portRange: Port, description?: string): void;
  /** @secure private other off=anyIpv4()|anyIpv6()|ipv4(0.0.0.0/0)|ipv6(::/0) when=portRange:tcp(5432)|tcp(3306)|tcp(1433)|tcp(1521)|tcp(27017)|tcp(6379)|tcp(11211)|tcp(9200)|tcp(9042)|tcp(5439)|tcp(2049)|allTraffic()|allTcp()|POSTGRES|MYSQL_AURORA|MSSQL|ORACLEDB_TCP|NFS */
  allowFrom(other: any, portRange: Port, description?: string): void;
  allowTo(other: any, portRange: Port, description?: string): void;
  /** @secure private other off=anyIpv4()|anyIpv6()|ipv4(0.0.0.0/0)|ipv6(::/0) */
  allowDefaultPortFrom(other: any, description?: string): void;
  /** @secure private */
  allowDefaultPortFromAnyIpv4(description?: string): void;
  allowDefaultPortInternally(description?: string): void;
  readonly securityGroups: any;
}
export interface ISecurityGroup {
  readonly securityGroupId: string;
  readonly connections: Connections;
  /** @secure private peer off=anyIpv4()|anyIpv6()|ipv4(0.0.0.0/0)|ipv6(::/0) when=connection:tcp(5432)|tcp(3306)|tcp(1433)|tcp(1521)|tcp(27017)|tcp(6379)|tcp(11211)|tcp(9200)|tcp(9042)|tcp(5439)|tcp(2049)|allTraffic()|allTcp()|POSTGRES|MYSQL_AURORA|MSSQL|ORACLEDB_TCP|NFS */
  addIngressRule(peer: any, connection: Port, description?: string, remoteRule?: boolean): void;
  addEgressRule(peer: any, connection: Port, description?: string, remoteRule?: boolean): void;
}
export class SecurityGroup implements ISecurityGroup {
  constructor(scope: any, id: string, props?: Props);
  readonly securityGroupId: string;
  readonly connections: Connections;
  /** @secure private peer off=anyIpv4()|anyIpv6()|ipv4(0.0.0.0/0)|ipv6(::/0) when=connection:tcp(5432)|tcp(3306)|tcp(1433)|tcp(1521)|tcp(27017)|tcp(6379)|tcp(11211)|tcp(9200)|tcp(9042)|tcp(5439)|tcp(2049)|allTraffic()|allTcp()|POSTGRES|MYSQL_AURORA|MSSQL|ORACLEDB_TCP|NFS */
  addIngressRule(peer: any, connection: Port, description?: string, remoteRule?: boolean): void;
  addEgressRule(peer: any, connection: Port, description?: string, remoteRule?: boolean): void;
  static fromSecurityGroupId(scope: any, id: string, securityGroupId: string, options?: Props): ISecurityGroup;
}
export class CfnSecurityGroup {
  /**
   * @secure private props.securityGroupIngress[].cidrIp off=0.0.0.0/0 when=props.securityGroupIngress[].fromPort:5432|3306|1433|1521|27017|6379|11211|9200|9042|5439|2049
   * @secure private props.securityGroupIngress[].cidrIpv6 off=::/0 when=props.securityGroupIngress[].fromPort:5432|3306|1433|1521|27017|6379|11211|9200|9042|5439|2049
   */
  constructor(scope: any, id: string, props?: Props);
  readonly [member: string]: any;
}
export class CfnSecurityGroupIngress {
  /**
   * @secure private props.cidrIp off=0.0.0.0/0 when=props.fromPort:5432|3306|1433|1521|27017|6379|11211|9200|9042|5439|2049
   * @secure private props.cidrIpv6 off=::/0 when=props.fromPort:5432|3306|1433|1521|27017|6379|11211|9200|9042|5439|2049
   */
  constructor(scope: any, id: string, props?: Props);
  readonly [member: string]: any;
}
export const Vpc: any;
export const SubnetType: any;
export const InstanceType: any;
export const InstanceClass: any;
export const InstanceSize: any;
export const MachineImage: any;
export const Instance: any;
export const EbsDeviceVolumeType: any;
export const IpAddresses: any;
export const UserData: any;
export const GatewayVpcEndpointAwsService: any;
export const InterfaceVpcEndpointAwsService: any;
export const LaunchTemplate: any;
export interface IVpc extends Props {}
