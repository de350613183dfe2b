/** What a command asks of the service, as far as nobody here asks for its type. */
interface Input {
  readonly [option: string]: any;
}
interface Command {
  readonly input: Input;
}

export class EventBridgeClient {
  constructor(configuration?: Input);
  send(command: Command): Promise<any>;
  destroy(): void;
}
/** A bus hands events on to whoever has a rule for them, and keeps what it archives. */
export class EventBridge extends EventBridgeClient {
  /** @sink queue input.Entries */
  putEvents(input: Input): Promise<any>;
  putRule(input: Input): Promise<any>;
  putTargets(input: Input): Promise<any>;
  describeRule(input: Input): Promise<any>;
  listRules(input?: Input): Promise<any>;
  deleteRule(input: Input): Promise<any>;
  removeTargets(input: Input): Promise<any>;
}
export class PutEventsCommand implements Command {
  readonly input: Input;
  /** @sink queue input.Entries */
  constructor(input: Input);
}
export class PutRuleCommand implements Command {
  readonly input: Input;
  constructor(input: Input);
}
export class PutTargetsCommand implements Command {
  readonly input: Input;
  constructor(input: Input);
}
export class DescribeRuleCommand implements Command {
  readonly input: Input;
  constructor(input: Input);
}
export class ListRulesCommand implements Command {
  readonly input: Input;
  constructor(input?: Input);
}
export class DeleteRuleCommand implements Command {
  readonly input: Input;
  constructor(input: Input);
}
export class RemoveTargetsCommand implements Command {
  readonly input: Input;
  constructor(input: Input);
}
export interface PutEventsCommandInput extends Input {}
export interface PutEventsCommandOutput extends Input {}
export interface PutEventsRequestEntry extends Input {}
export interface EventBridgeClientConfig extends Input {}
