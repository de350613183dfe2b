/** Options of a resource, as far as nobody here asks for their types. */
interface Args {
  readonly [option: string]: any;
}
export class TopicIAMMember {
  /** @secure private args.member off=allUsers|allAuthenticatedUsers */
  constructor(name: string, args: Args, options?: Args);
  readonly [output: string]: any;
}
export interface TopicIAMMemberArgs extends Args {}
export class TopicIAMBinding {
  /** @secure private args.members[] off=allUsers|allAuthenticatedUsers */
  constructor(name: string, args: Args, options?: Args);
  readonly [output: string]: any;
}
export interface TopicIAMBindingArgs extends Args {}
export class SubscriptionIAMMember {
  /** @secure private args.member off=allUsers|allAuthenticatedUsers */
  constructor(name: string, args: Args, options?: Args);
  readonly [output: string]: any;
}
export interface SubscriptionIAMMemberArgs extends Args {}
export class SubscriptionIAMBinding {
  /** @secure private args.members[] off=allUsers|allAuthenticatedUsers */
  constructor(name: string, args: Args, options?: Args);
  readonly [output: string]: any;
}
export interface SubscriptionIAMBindingArgs extends Args {}
export const Topic: any;
export const Subscription: any;
export const Schema: any;
