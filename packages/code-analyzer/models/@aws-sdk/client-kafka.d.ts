/** What a command asks of the service, as far as nobody here asks for its type. */
interface Input {
  readonly [option: string]: any;
}
interface Command {
  readonly input: Input;
}

export class KafkaClient {
  constructor(configuration?: Input);
  send(command: Command): Promise<any>;
  destroy(): void;
}
/** Encrypted where it is kept. */
export class Kafka extends KafkaClient {
  /**
   * @secure in-transit input.EncryptionInfo.EncryptionInTransit.ClientBroker off=PLAINTEXT|TLS_PLAINTEXT
   * @secure in-transit input.EncryptionInfo.EncryptionInTransit.InCluster off=false
   */
  createCluster(input: Input): Promise<any>;
  /** @secure in-transit input.EncryptionInfo.EncryptionInTransit.ClientBroker off=PLAINTEXT|TLS_PLAINTEXT */
  updateSecurity(input: Input): Promise<any>;
  createClusterV2(input: Input): Promise<any>;
  describeCluster(input?: Input): Promise<any>;
  describeClusterV2(input?: Input): Promise<any>;
  deleteCluster(input: Input): Promise<any>;
  listClusters(input?: Input): Promise<any>;
  getBootstrapBrokers(input: Input): Promise<any>;
  createConfiguration(input: Input): Promise<any>;
}
export class CreateClusterCommand implements Command {
  readonly input: Input;
  /**
   * @secure in-transit input.EncryptionInfo.EncryptionInTransit.ClientBroker off=PLAINTEXT|TLS_PLAINTEXT
   * @secure in-transit input.EncryptionInfo.EncryptionInTransit.InCluster off=false
   */
  constructor(input: Input);
}
export class UpdateSecurityCommand implements Command {
  readonly input: Input;
  /** @secure in-transit input.EncryptionInfo.EncryptionInTransit.ClientBroker off=PLAINTEXT|TLS_PLAINTEXT */
  constructor(input: Input);
}
export class CreateClusterV2Command implements Command {
  readonly input: Input;
  constructor(input: Input);
}
export class DescribeClusterCommand implements Command {
  readonly input: Input;
  constructor(input?: Input);
}
export class DescribeClusterV2Command implements Command {
  readonly input: Input;
  constructor(input?: Input);
}
export class DeleteClusterCommand implements Command {
  readonly input: Input;
  constructor(input: Input);
}
export class ListClustersCommand implements Command {
  readonly input: Input;
  constructor(input?: Input);
}
export class GetBootstrapBrokersCommand implements Command {
  readonly input: Input;
  constructor(input: Input);
}
export class CreateConfigurationCommand implements Command {
  readonly input: Input;
  constructor(input: Input);
}
export interface CreateClusterCommandInput extends Input {}
export interface CreateClusterCommandOutput extends Input {}
export interface UpdateSecurityCommandInput extends Input {}
export interface UpdateSecurityCommandOutput extends Input {}
export interface CreateClusterV2CommandInput extends Input {}
export interface CreateClusterV2CommandOutput extends Input {}
export interface DescribeClusterCommandInput extends Input {}
export interface DescribeClusterCommandOutput extends Input {}
export interface DescribeClusterV2CommandInput extends Input {}
export interface DescribeClusterV2CommandOutput extends Input {}
export interface DeleteClusterCommandInput extends Input {}
export interface DeleteClusterCommandOutput extends Input {}
export interface ListClustersCommandInput extends Input {}
export interface ListClustersCommandOutput extends Input {}
export interface GetBootstrapBrokersCommandInput extends Input {}
export interface GetBootstrapBrokersCommandOutput extends Input {}
export interface CreateConfigurationCommandInput extends Input {}
export interface CreateConfigurationCommandOutput extends Input {}
export interface KafkaClientConfig extends Input {}
