/** Options of a construct of SST 2, which hands what is under `cdk` on to the construct of AWS, as far as nobody here asks for their types. */
interface Props {
  readonly [option: string]: any;
}
export class Bucket {
  /**
   * @secure private props.cdk.bucket.publicReadAccess off=true unless=props.cdk.bucket.websiteIndexDocument
   * @secure private props.cdk.bucket.accessControl off=PUBLIC_READ|PUBLIC_READ_WRITE unless=props.cdk.bucket.websiteIndexDocument
   * @secure at-rest props.cdk.bucket.encryption doubtful=UNENCRYPTED
   */
  constructor(scope: any, id: string, props?: Props);
  readonly [member: string]: any;
}
export class Queue {
  /** @secure at-rest props.cdk.queue.encryption off=UNENCRYPTED unless=props.cdk.queue.encryptionMasterKey */
  constructor(scope: any, id: string, props?: Props);
  readonly [member: string]: any;
}
export class KinesisStream {
  /** @secure at-rest props.cdk.stream.encryption off=UNENCRYPTED unless=props.cdk.stream.encryptionKey */
  constructor(scope: any, id: string, props?: Props);
  readonly [member: string]: any;
}
export class Topic {
  /** @secure at-rest props.cdk.topic.masterKey missing=doubtful */
  constructor(scope: any, id: string, props?: Props);
  readonly [member: string]: any;
}
/** Serverless Aurora is always encrypted, and so are tables. */
export class RDS {
  constructor(scope: any, id: string, props?: Props);
  readonly [member: string]: any;
}
export class Table {
  constructor(scope: any, id: string, props?: Props);
  readonly [member: string]: any;
}
export const Api: any;
export const ApiGatewayV1Api: any;
export const AppSyncApi: any;
export const App: any;
export const Auth: any;
export const AstroSite: any;
export const Cognito: any;
export const Config: any;
export const Cron: any;
export const EventBus: any;
export const Function: any;
export const Job: any;
export const NextjsSite: any;
export const RemixSite: any;
export const Script: any;
export const Service: any;
export const SolidStartSite: any;
export const Stack: any;
export const StaticSite: any;
export const SvelteKitSite: any;
export const WebSocketApi: any;
export const use: any;
export const dependsOn: any;
export interface StackContext {
  readonly app: any;
  readonly stack: any;
}
