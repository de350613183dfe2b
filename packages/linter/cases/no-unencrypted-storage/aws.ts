import { DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { EventBridgeClient, PutEventsCommand } from '@aws-sdk/client-eventbridge';
import { KinesisClient, PutRecordCommand } from '@aws-sdk/client-kinesis';
import { PublishCommand, SNSClient } from '@aws-sdk/client-sns';
import { SendMessageCommand, SQS, SQSClient } from '@aws-sdk/client-sqs';
import { DynamoDBDocumentClient, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';

interface Patient {
  id: string;
  email: string;
  diagnosis: string;
}

const QueueUrl = 'https://sqs.eu-central-1.amazonaws.com/1/claims';
const TableName = 'patients';

export async function queues(patient: Patient, sqs: SQSClient, sns: SNSClient, kinesis: KinesisClient) {
  await sqs.send(new SendMessageCommand({ QueueUrl, MessageBody: JSON.stringify(patient) }));
//                                                                              ^^^^^^^ no-unencrypted-storage: health.record
  await sqs.send(new SendMessageCommand({ QueueUrl, MessageBody: JSON.stringify({ id: patient.id, email: patient.email }) }));
  await new SQS({}).sendMessage({ QueueUrl, MessageBody: patient.diagnosis });
//                                                       ^^^^^^^^^^^^^^^^^ no-unencrypted-storage: health.record
  await sns.send(new PublishCommand({ TopicArn: 'arn', Message: `new: ${patient.diagnosis}` }));
//                                                                      ^^^^^^^^^^^^^^^^^ no-unencrypted-storage: health.record
  await sns.send(new PublishCommand({ TopicArn: 'arn', Message: patient.id }));
  await kinesis.send(new PutRecordCommand({ StreamName: 'visits', PartitionKey: patient.id, Data: Buffer.from(patient.diagnosis) }));
//                                                                                                            ^^^^^^^^^^^^^^^^^ no-unencrypted-storage: health.record
}

async function announce<T extends { id: string }>(bus: EventBridgeClient, DetailType: string, detail: T) {
  await bus.send(new PutEventsCommand({ Entries: [{ Source: 'clinic', DetailType, Detail: JSON.stringify(detail) }] }));
}

/** A bus of events keeps what it hands on. */
export async function events(patient: Patient, bus: EventBridgeClient) {
  await announce(bus, 'seen', { id: patient.id, diagnosis: patient.diagnosis });
//                                                         ^^^^^^^^^^^^^^^^^ no-unencrypted-storage: health.record
  await announce(bus, 'moved', { id: patient.id, email: patient.email });
}

export async function tables(patient: Patient, client: DynamoDBClient, documents: DynamoDBDocumentClient) {
  await client.send(new PutItemCommand({ TableName, Item: { pk: { S: patient.id }, diagnosis: { S: patient.diagnosis } } }));
//                                                                                                 ^^^^^^^^^^^^^^^^^ no-unencrypted-storage: health.record
  await documents.send(new PutCommand({ TableName, Item: patient }));
//                                                       ^^^^^^^ no-unencrypted-storage: health.record
  await documents.send(new PutCommand({ TableName, Item: { pk: patient.id, email: patient.email } }));
  const values = { ':diagnosis': patient.diagnosis };
  await documents.send(new UpdateCommand({ TableName, Key: { pk: patient.id }, ExpressionAttributeValues: values }));
//                                                                                                        ^^^^^^ no-unencrypted-storage: health.record
}
