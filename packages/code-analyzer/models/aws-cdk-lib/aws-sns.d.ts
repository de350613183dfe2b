/** Options of a construct, as far as nobody here asks for their types. */
interface Props {
  readonly [option: string]: any;
}
/** Without a key, encryption of messages is off. */
export class Topic {
  /**
   * @secure at-rest props.masterKey missing=doubtful
   * @secure in-transit props.enforceSSL off=false
   */
  constructor(scope: any, id: string, props?: Props);
  readonly [member: string]: any;
}
export class CfnTopic {
  /**
   * @secure at-rest props.kmsMasterKeyId missing=doubtful
   */
  constructor(scope: any, id: string, props?: Props);
  readonly [member: string]: any;
}
export interface TopicProps extends Props {}
export interface ITopic extends Props {}
export const Subscription: any;
export const SubscriptionProtocol: any;
export const SubscriptionFilter: any;
