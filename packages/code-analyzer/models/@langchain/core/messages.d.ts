export class BaseMessage {
  /** @passes fields -> return */
  constructor(fields: any);
  content: any;
  readonly text: string;
}
export class HumanMessage extends BaseMessage {
  /** @passes fields -> return */
  constructor(fields: any);
}
export class SystemMessage extends BaseMessage {
  /** @passes fields -> return */
  constructor(fields: any);
}
export class AIMessage extends BaseMessage {
  /** @passes fields -> return */
  constructor(fields: any);
}
export class ToolMessage extends BaseMessage {
  /** @passes fields -> return */
  constructor(fields: any);
}
export type MessageContent = any;
