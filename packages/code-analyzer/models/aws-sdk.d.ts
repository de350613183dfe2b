/** The SDK of version 2, as far as it matters here. Its services and what is asked of them have the names that version 3 gives them. */
interface Input {
  readonly [option: string]: any;
}
interface Asked {
  promise(): Promise<any>;
  send(callback?: Callback): void;
  on(event: string, listener: (response: any) => void): this;
  createReadStream(): any;
  abort(): void;
}
type Callback = (error: any, answer: any) => void;

declare class Service {
  constructor(configuration?: Input);
  config: any;
  endpoint: any;
  [operation: string]: any;
}
declare class Configuration {
  constructor(configuration?: Input);
  update(configuration: Input): void;
  [option: string]: any;
}

declare namespace AWS {
  class S3 extends Service {
    constructor(configuration?: Input);
    /**
     * @sink object input.Body input.Metadata input.Tagging
     * @secure written-at-rest input.ServerSideEncryption on=AES256|aws:kms|aws:kms:dsse missing=doubtful unless=input.SSECustomerKey
     * @secure private input.ACL off=public-read|public-read-write|authenticated-read
     */
    putObject(input: Input, callback?: Callback): Asked;
    /**
     * @sink object input.Body input.Metadata input.Tagging
     * @secure written-at-rest input.ServerSideEncryption on=AES256|aws:kms|aws:kms:dsse missing=doubtful unless=input.SSECustomerKey
     * @secure private input.ACL off=public-read|public-read-write|authenticated-read
     */
    upload(input: Input, callback?: Callback): Asked;
    /** @secure private input.ACL off=public-read|public-read-write|authenticated-read */
    copyObject(input: Input, callback?: Callback): Asked;
    /** @secure private input.ACL off=public-read|public-read-write|authenticated-read */
    putObjectAcl(input: Input, callback?: Callback): Asked;
    /** @secure private input.ACL off=public-read|public-read-write|authenticated-read */
    createMultipartUpload(input: Input, callback?: Callback): Asked;
    /** @secure private input.ACL off=public-read|public-read-write|authenticated-read */
    createBucket(input: Input, callback?: Callback): Asked;
    /** @secure private input.ACL off=public-read|public-read-write|authenticated-read */
    putBucketAcl(input: Input, callback?: Callback): Asked;
    /**
     * @secure private input.PublicAccessBlockConfiguration.BlockPublicAcls off=false
     * @secure private input.PublicAccessBlockConfiguration.BlockPublicPolicy off=false
     */
    putPublicAccessBlock(input: Input, callback?: Callback): Asked;
    /** @secure private */
    deletePublicAccessBlock(input: Input, callback?: Callback): Asked;
    /**
     * @secure private input.Policy.Statement[].Principal off=* when=input.Policy.Statement[].Effect:Allow unless=input.Policy.Statement[].Condition
     * @secure private input.Policy.Statement[].Principal.AWS off=* when=input.Policy.Statement[].Effect:Allow unless=input.Policy.Statement[].Condition
     */
    putBucketPolicy(input: Input, callback?: Callback): Asked;
    getObject(input: Input, callback?: Callback): Asked;
    getSignedUrl(operation: string, input: Input): string;
    getSignedUrlPromise(operation: string, input: Input): Promise<string>;
  }
  class RDS extends Service {
    constructor(configuration?: Input);
    /**
     * @secure at-rest input.StorageEncrypted off=false missing=off unless=input.KmsKeyId,input.DBClusterIdentifier
     * @secure private input.PubliclyAccessible off=true
     */
    createDBInstance(input: Input, callback?: Callback): Asked;
    /**
     * @secure at-rest input.StorageEncrypted doubtful=false missing=doubtful unless=input.KmsKeyId,input.GlobalClusterIdentifier,input.ReplicationSourceIdentifier
     * @secure private input.PubliclyAccessible off=true
     */
    createDBCluster(input: Input, callback?: Callback): Asked;
    /** @secure private input.PubliclyAccessible off=true */
    createDBInstanceReadReplica(input: Input, callback?: Callback): Asked;
    /** @secure private input.PubliclyAccessible off=true */
    modifyDBInstance(input: Input, callback?: Callback): Asked;
    /** @secure private input.PubliclyAccessible off=true */
    restoreDBInstanceFromDBSnapshot(input: Input, callback?: Callback): Asked;
    /**
     * @secure at-rest input.StorageEncrypted off=false missing=off unless=input.KmsKeyId
     * @secure private input.PubliclyAccessible off=true
     */
    restoreDBInstanceFromS3(input: Input, callback?: Callback): Asked;
    /** @secure private input.PubliclyAccessible off=true */
    restoreDBInstanceToPointInTime(input: Input, callback?: Callback): Asked;
    /** @secure private input.PubliclyAccessible off=true */
    restoreDBClusterFromSnapshot(input: Input, callback?: Callback): Asked;
    /** @secure private input.ValuesToAdd[] off=all */
    modifyDBSnapshotAttribute(input: Input, callback?: Callback): Asked;
    /** @secure private input.ValuesToAdd[] off=all */
    modifyDBClusterSnapshotAttribute(input: Input, callback?: Callback): Asked;
  }
  class DynamoDB extends Service {
    constructor(configuration?: Input);
    /** @sink database input.Item */
    putItem(input: Input, callback?: Callback): Asked;
    /** @sink database input.ExpressionAttributeValues input.AttributeUpdates */
    updateItem(input: Input, callback?: Callback): Asked;
    /** @sink database input.RequestItems */
    batchWriteItem(input: Input, callback?: Callback): Asked;
    /** @sink database input.TransactItems */
    transactWriteItems(input: Input, callback?: Callback): Asked;
  }
  namespace DynamoDB {
    class DocumentClient extends Service {
      constructor(configuration?: Input);
      /** @sink database input.Item */
      put(input: Input, callback?: Callback): Asked;
      /** @sink database input.ExpressionAttributeValues input.AttributeUpdates */
      update(input: Input, callback?: Callback): Asked;
      /** @sink database input.RequestItems */
      batchWrite(input: Input, callback?: Callback): Asked;
      /** @sink database input.TransactItems */
      transactWrite(input: Input, callback?: Callback): Asked;
    }
  }
  class EC2 extends Service {
    constructor(configuration?: Input);
    /** @secure at-rest input.Encrypted off=false missing=doubtful unless=input.KmsKeyId,input.SnapshotId */
    createVolume(input?: Input, callback?: Callback): Asked;
    /** @secure at-rest input.BlockDeviceMappings[].Ebs.Encrypted off=false */
    runInstances(input: Input, callback?: Callback): Asked;
    /** @secure at-rest input.LaunchTemplateData.BlockDeviceMappings[].Ebs.Encrypted off=false */
    createLaunchTemplate(input: Input, callback?: Callback): Asked;
    /** @secure at-rest input.Encrypted off=false unless=input.KmsKeyId */
    copySnapshot(input: Input, callback?: Callback): Asked;
    /** @secure at-rest */
    disableEbsEncryptionByDefault(input?: Input, callback?: Callback): Asked;
    /**
     * @secure private input.CreateVolumePermission.Add[].Group off=all
     * @secure private input.GroupNames[] off=all when=input.OperationType:add
     */
    modifySnapshotAttribute(input: Input, callback?: Callback): Asked;
    /**
     * @secure private input.LaunchPermission.Add[].Group off=all
     * @secure private input.UserGroups[] off=all when=input.OperationType:add
     */
    modifyImageAttribute(input: Input, callback?: Callback): Asked;
    /**
     * @secure private input.CidrIp off=0.0.0.0/0 when=input.FromPort:5432|3306|1433|1521|27017|6379|11211|9200|9042|5439|2049
     * @secure private input.IpPermissions[].IpRanges[].CidrIp off=0.0.0.0/0 when=input.IpPermissions[].FromPort:5432|3306|1433|1521|27017|6379|11211|9200|9042|5439|2049
     * @secure private input.IpPermissions[].Ipv6Ranges[].CidrIpv6 off=::/0 when=input.IpPermissions[].FromPort:5432|3306|1433|1521|27017|6379|11211|9200|9042|5439|2049
     */
    authorizeSecurityGroupIngress(input?: Input, callback?: Callback): Asked;
  }
  class EFS extends Service {
    constructor(configuration?: Input);
    /** @secure at-rest input.Encrypted off=false missing=off unless=input.KmsKeyId */
    createFileSystem(input?: Input, callback?: Callback): Asked;
  }
  class ElastiCache extends Service {
    constructor(configuration?: Input);
    /**
     * @secure at-rest input.AtRestEncryptionEnabled off=false
     * @secure at-rest input.AtRestEncryptionEnabled missing=off unless=input.KmsKeyId,input.Engine:valkey,input.GlobalReplicationGroupId
     * @secure in-transit input.TransitEncryptionEnabled off=false
     * @secure in-transit input.TransitEncryptionEnabled missing=off unless=input.Engine:valkey,input.GlobalReplicationGroupId
     */
    createReplicationGroup(input: Input, callback?: Callback): Asked;
    /** @secure in-transit input.TransitEncryptionEnabled off=false */
    createCacheCluster(input: Input, callback?: Callback): Asked;
    /** @secure in-transit input.TransitEncryptionEnabled off=false */
    modifyReplicationGroup(input: Input, callback?: Callback): Asked;
  }
  class Kinesis extends Service {
    constructor(configuration?: Input);
    /** @secure at-rest */
    stopStreamEncryption(input: Input, callback?: Callback): Asked;
    /** @sink queue input.Data */
    putRecord(input: Input, callback?: Callback): Asked;
    /** @sink queue input.Records */
    putRecords(input: Input, callback?: Callback): Asked;
  }
  class MemoryDB extends Service {
    constructor(configuration?: Input);
    /** @secure in-transit input.TLSEnabled off=false */
    createCluster(input: Input, callback?: Callback): Asked;
  }
  class Neptune extends Service {
    constructor(configuration?: Input);
    /** @secure at-rest input.StorageEncrypted off=false missing=off unless=input.KmsKeyId,input.GlobalClusterIdentifier,input.ReplicationSourceIdentifier */
    createDBCluster(input: Input, callback?: Callback): Asked;
    /** @secure private input.PubliclyAccessible off=true */
    createDBInstance(input: Input, callback?: Callback): Asked;
    /** @secure private input.ValuesToAdd[] off=all */
    modifyDBClusterSnapshotAttribute(input: Input, callback?: Callback): Asked;
  }
  class DocDB extends Service {
    constructor(configuration?: Input);
    /** @secure at-rest input.StorageEncrypted off=false missing=off unless=input.KmsKeyId,input.GlobalClusterIdentifier */
    createDBCluster(input: Input, callback?: Callback): Asked;
    /** @secure private input.ValuesToAdd[] off=all */
    modifyDBClusterSnapshotAttribute(input: Input, callback?: Callback): Asked;
  }
  class OpenSearch extends Service {
    constructor(configuration?: Input);
    /**
     * @secure at-rest input.EncryptionAtRestOptions.Enabled off=false missing=off
     * @secure in-transit input.NodeToNodeEncryptionOptions.Enabled off=false missing=off
     * @secure in-transit input.DomainEndpointOptions.EnforceHTTPS off=false missing=off
     */
    createDomain(input: Input, callback?: Callback): Asked;
    /** @secure in-transit input.DomainEndpointOptions.EnforceHTTPS off=false */
    updateDomainConfig(input: Input, callback?: Callback): Asked;
  }
  class Redshift extends Service {
    constructor(configuration?: Input);
    /**
     * @secure at-rest input.Encrypted off=false
     * @secure private input.PubliclyAccessible off=true
     */
    createCluster(input: Input, callback?: Callback): Asked;
    /**
     * @secure at-rest input.Encrypted off=false
     * @secure private input.PubliclyAccessible off=true
     */
    modifyCluster(input: Input, callback?: Callback): Asked;
    /**
     * @secure at-rest input.Encrypted off=false
     * @secure private input.PubliclyAccessible off=true
     */
    restoreFromClusterSnapshot(input: Input, callback?: Callback): Asked;
  }
  class SNS extends Service {
    constructor(configuration?: Input);
    /** @secure at-rest input.Attributes.KmsMasterKeyId missing=doubtful */
    createTopic(input: Input, callback?: Callback): Asked;
    /** @sink queue input.Message input.Subject input.MessageAttributes */
    publish(input: Input, callback?: Callback): Asked;
    /** @sink queue input.PublishBatchRequestEntries */
    publishBatch(input: Input, callback?: Callback): Asked;
  }
  class SQS extends Service {
    constructor(configuration?: Input);
    /** @secure at-rest input.Attributes.SqsManagedSseEnabled off=false unless=input.Attributes.KmsMasterKeyId */
    createQueue(input: Input, callback?: Callback): Asked;
    /** @secure at-rest input.Attributes.SqsManagedSseEnabled off=false unless=input.Attributes.KmsMasterKeyId */
    setQueueAttributes(input: Input, callback?: Callback): Asked;
    /** @sink queue input.MessageBody input.MessageAttributes */
    sendMessage(input: Input, callback?: Callback): Asked;
    /** @sink queue input.Entries */
    sendMessageBatch(input: Input, callback?: Callback): Asked;
  }
  class Kafka extends Service {
    constructor(configuration?: Input);
    /**
     * @secure in-transit input.EncryptionInfo.EncryptionInTransit.ClientBroker off=PLAINTEXT|TLS_PLAINTEXT
     * @secure in-transit input.EncryptionInfo.EncryptionInTransit.InCluster off=false
     */
    createCluster(input: Input, callback?: Callback): Asked;
    /** @secure in-transit input.EncryptionInfo.EncryptionInTransit.ClientBroker off=PLAINTEXT|TLS_PLAINTEXT */
    updateSecurity(input: Input, callback?: Callback): Asked;
  }
  class DAX extends Service {
    constructor(configuration?: Input);
    /**
     * @secure at-rest input.SSESpecification.Enabled off=false missing=off
     * @secure in-transit input.ClusterEndpointEncryptionType off=NONE missing=NONE
     */
    createCluster(input: Input, callback?: Callback): Asked;
  }
  class SES extends Service {
    constructor(configuration?: any, options?: Input);
  }
  class SESV2 extends Service {
    constructor(configuration?: any, options?: Input);
  }
  class KMS extends Service {
    constructor(configuration?: any, options?: Input);
  }
  class Lambda extends Service {
    constructor(configuration?: any, options?: Input);
  }
  class Firehose extends Service {
    constructor(configuration?: any, options?: Input);
  }
  class SecretsManager extends Service {
    constructor(configuration?: any, options?: Input);
  }
  class SSM extends Service {
    constructor(configuration?: any, options?: Input);
  }
  class CognitoIdentityServiceProvider extends Service {
    constructor(configuration?: any, options?: Input);
  }
  class EventBridge extends Service {
    constructor(configuration?: any, options?: Input);
  }
  class CloudWatch extends Service {
    constructor(configuration?: any, options?: Input);
  }
  class CloudWatchLogs extends Service {
    constructor(configuration?: any, options?: Input);
  }
  class CloudFront extends Service {
    constructor(configuration?: any, options?: Input);
  }
  class Cognito extends Service {
    constructor(configuration?: any, options?: Input);
  }
  class StepFunctions extends Service {
    constructor(configuration?: any, options?: Input);
  }
  class STS extends Service {
    constructor(configuration?: any, options?: Input);
  }
  class IAM extends Service {
    constructor(configuration?: any, options?: Input);
  }
  class Route53 extends Service {
    constructor(configuration?: any, options?: Input);
  }
  class ECS extends Service {
    constructor(configuration?: any, options?: Input);
  }
  class ECR extends Service {
    constructor(configuration?: any, options?: Input);
  }
  class EKS extends Service {
    constructor(configuration?: any, options?: Input);
  }
  class ELBv2 extends Service {
    constructor(configuration?: any, options?: Input);
  }
  class Textract extends Service {
    constructor(configuration?: any, options?: Input);
  }
  class Rekognition extends Service {
    constructor(configuration?: any, options?: Input);
  }
  class Comprehend extends Service {
    constructor(configuration?: any, options?: Input);
  }
  class Polly extends Service {
    constructor(configuration?: any, options?: Input);
  }
  class Translate extends Service {
    constructor(configuration?: any, options?: Input);
  }
  class TranscribeService extends Service {
    constructor(configuration?: any, options?: Input);
  }
  class Athena extends Service {
    constructor(configuration?: any, options?: Input);
  }
  class Glue extends Service {
    constructor(configuration?: any, options?: Input);
  }
  class Pinpoint extends Service {
    constructor(configuration?: any, options?: Input);
  }
  class ApiGatewayManagementApi extends Service {
    constructor(configuration?: any, options?: Input);
  }
  class Iot extends Service {
    constructor(configuration?: any, options?: Input);
  }
  class IotData extends Service {
    constructor(configuration?: any, options?: Input);
  }
  class MediaConvert extends Service {
    constructor(configuration?: any, options?: Input);
  }
  class Organizations extends Service {
    constructor(configuration?: any, options?: Input);
  }
  class CloudFormation extends Service {
    constructor(configuration?: any, options?: Input);
  }
  class XRay extends Service {
    constructor(configuration?: any, options?: Input);
  }
  class Endpoint extends Service {
    constructor(configuration?: any, options?: Input);
  }
  class Credentials extends Service {
    constructor(configuration?: any, options?: Input);
  }
  class SharedIniFileCredentials extends Service {
    constructor(configuration?: any, options?: Input);
  }
  class EnvironmentCredentials extends Service {
    constructor(configuration?: any, options?: Input);
  }
  class CognitoIdentityCredentials extends Service {
    constructor(configuration?: any, options?: Input);
  }
  class TemporaryCredentials extends Service {
    constructor(configuration?: any, options?: Input);
  }
  const config: Configuration;
  class Config extends Configuration {
    constructor(configuration?: Input);
  }
  interface AWSError extends Error {
    code: string;
    statusCode?: number;
    [detail: string]: any;
  }
  type Request<T = any, E = any> = Asked;
}
export = AWS;
