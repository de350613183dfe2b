/** Options of a construct, as far as nobody here asks for their types. */
interface Props {
  readonly [option: string]: any;
}
export class App {
  constructor(props?: Props);
  readonly [member: string]: any;
}
export class Stack {
  constructor(scope?: any, id?: string, props?: StackProps);
  readonly account: string;
  readonly region: string;
  readonly stackName: string;
}
export class Stage {
  constructor(scope: any, id: string, props?: Props);
}
export class NestedStack extends Stack {
  constructor(scope: any, id: string, props?: Props);
}
export interface StackProps extends Props {}
export interface StageProps extends Props {}
export interface NestedStackProps extends Props {}
export interface Environment extends Props {}
export class Duration {
  static millis(amount: number): Duration;
  static seconds(amount: number): Duration;
  static minutes(amount: number): Duration;
  static hours(amount: number): Duration;
  static days(amount: number): Duration;
}
export class Size {
  static mebibytes(amount: number): Size;
  static gibibytes(amount: number): Size;
}
export enum RemovalPolicy {
  DESTROY = 'DESTROY',
  RETAIN = 'RETAIN',
  SNAPSHOT = 'SNAPSHOT',
}
export const Tags: any;
export const Aspects: any;
export const CfnOutput: any;
export const CfnParameter: any;
export const CfnResource: any;
export const SecretValue: any;
export const Fn: any;
export const Token: any;
export const Aws: any;
export const Lazy: any;
export const Names: any;
export const ArnFormat: any;
export const CustomResource: any;
export const Expiration: any;

export * as aws_s3 from 'aws-cdk-lib/aws-s3';
export * as aws_rds from 'aws-cdk-lib/aws-rds';
export * as aws_sqs from 'aws-cdk-lib/aws-sqs';
export * as aws_sns from 'aws-cdk-lib/aws-sns';
export * as aws_kinesis from 'aws-cdk-lib/aws-kinesis';
export * as aws_efs from 'aws-cdk-lib/aws-efs';
export * as aws_ec2 from 'aws-cdk-lib/aws-ec2';
export * as aws_opensearchservice from 'aws-cdk-lib/aws-opensearchservice';
export * as aws_elasticsearch from 'aws-cdk-lib/aws-elasticsearch';
export * as aws_elasticache from 'aws-cdk-lib/aws-elasticache';
export * as aws_redshift from 'aws-cdk-lib/aws-redshift';
export * as aws_docdb from 'aws-cdk-lib/aws-docdb';
export * as aws_neptune from 'aws-cdk-lib/aws-neptune';
export * as aws_msk from 'aws-cdk-lib/aws-msk';
export * as aws_dms from 'aws-cdk-lib/aws-dms';
export * as aws_elasticloadbalancingv2 from 'aws-cdk-lib/aws-elasticloadbalancingv2';
export * as aws_ecs_patterns from 'aws-cdk-lib/aws-ecs-patterns';
export * as aws_cloudfront from 'aws-cdk-lib/aws-cloudfront';
export * as aws_iam from 'aws-cdk-lib/aws-iam';
export * as aws_dax from 'aws-cdk-lib/aws-dax';
export * as aws_memorydb from 'aws-cdk-lib/aws-memorydb';
export * as aws_amazonmq from 'aws-cdk-lib/aws-amazonmq';
export * as aws_ecs from 'aws-cdk-lib/aws-ecs';
