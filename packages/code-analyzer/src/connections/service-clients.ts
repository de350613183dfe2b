/**
 * Clients of databases, brokers and services beside those that everybody has. They are looked for only where a file imports the
 * module: names such as `Client` and `init` are called everywhere.
 */
import type { Library } from './transport-library.ts';

const methods = ['get', 'post', 'put', 'patch', 'delete', 'head', 'request'] as const;

const amazon = 'amazonaws.com';

/** Clients of the AWS SDK; what is asked of them (`PutObjectCommand`) connects to nothing. */
const amazonServices: readonly string[] = [
  'S3',
  'DynamoDB',
  'DocumentClient',
  'SQS',
  'SNS',
  'SES',
  'SESV2',
  'KMS',
  'RDS',
  'Lambda',
  'Kinesis',
  'Firehose',
  'SecretsManager',
  'SSM',
  'CognitoIdentityServiceProvider',
  'CognitoIdentityProvider',
  'EventBridge',
  'CloudWatchLogs',
  'StepFunctions',
  'SFN',
  'STS',
  'Textract',
  'Rekognition',
  'Comprehend',
  'Bedrock',
  'BedrockRuntime',
  'OpenSearch',
  'ElastiCache',
  'EFS',
  'EC2',
  'Redshift',
];

export const serviceClients: readonly Library[] = [
  {
    modules: ['aws-sdk', 'aws-sdk/clients/*', '@aws-sdk/client-*'],
    callees: ['default', 'update', 'Endpoint', ...amazonServices, ...amazonServices.map(service => `${service}Client`)],
    protocol: 'https',
    host: amazon,
  },
  { modules: ['minio'], callees: ['Client'], protocol: 'https' },
  { modules: ['nats', 'nats.ws', '@nats-io/transport-node', '@nats-io/nats-core'], callees: ['connect', 'wsconnect'], protocol: 'nats' },
  { modules: ['cassandra-driver'], callees: ['Client'], protocol: 'cassandra' },
  { modules: ['@clickhouse/client', '@clickhouse/client-web'], callees: ['createClient'] },
  { modules: ['@influxdata/influxdb-client'], callees: ['InfluxDB'] },
  { modules: ['neo4j-driver', 'neo4j-driver-lite'], callees: ['driver'], options: 2 },
  { modules: ['@libsql/client', '@libsql/client/web', '@libsql/client/http'], callees: ['createClient'] },
  {
    modules: ['meilisearch', 'arangojs', '@qdrant/js-client-rest', 'nano'],
    callees: ['MeiliSearch', 'Database', 'QdrantClient', 'default'],
  },
  { modules: ['couchbase'], callees: ['connect'] },
  { modules: ['imap', 'node-imap', 'imapflow'], callees: ['default', 'Imap', 'ImapFlow'], protocol: 'imap' },
  { modules: ['rabbitmq-client'], callees: ['Connection'], protocol: 'amqp' },
  { modules: ['bull', 'bee-queue'], callees: ['default', 'Queue'], protocol: 'redis', address: 1 },
  { modules: ['@keyv/redis', 'keyv', 'connect-mongo', 'agenda'], callees: ['default', 'Keyv', 'KeyvRedis', 'create', 'Agenda'] },
  { modules: ['graphql-request'], callees: ['GraphQLClient', 'request', 'rawRequest'] },
  {
    modules: ['@apollo/client', '@apollo/client/*', 'apollo-link-http', 'apollo-client', 'apollo-boost'],
    callees: ['HttpLink', 'createHttpLink', 'BatchHttpLink', 'ApolloClient', 'default'],
  },
  {
    modules: ['graphql-ws', 'subscriptions-transport-ws', 'urql', '@urql/core'],
    callees: ['createClient', 'Client', 'SubscriptionClient'],
  },
  {
    modules: ['@trpc/client'],
    callees: ['httpLink', 'httpBatchLink', 'httpBatchStreamLink', 'unstable_httpBatchStreamLink', 'createWSClient'],
  },
  { modules: ['@nestjs/axios'], callees: ['register', ...methods] },
  { modules: ['@nestjs/mongoose'], callees: ['forRoot'], protocol: 'mongodb' },
  { modules: ['@nestjs/typeorm', '@nestjs/sequelize'], callees: ['forRoot'] },
  { modules: ['@mikro-orm/core', '@mikro-orm/postgresql', '@mikro-orm/mysql', '@mikro-orm/mongodb'], callees: ['init', 'defineConfig'] },
  { modules: ['@stomp/stompjs', 'webstomp-client'], callees: ['Client', 'client'] },
  { modules: ['soap'], callees: ['createClient', 'createClientAsync'] },
  { modules: ['node-vault'], callees: ['default'] },
  { modules: ['@azure/storage-blob'], callees: ['BlobServiceClient', 'ContainerClient', 'BlobClient', 'BlockBlobClient'] },
];
