export interface ILogObjMeta {
  [name: string]: any;
}
export interface ILogObj {
  [name: string]: unknown;
}
export interface ISettingsParam<LogObj> {
  type?: 'json' | 'pretty' | 'hidden';
  name?: string;
  minLevel?: number;
  maskValuesOfKeys?: string[];
  [other: string]: any;
}
export class BaseLogger<LogObj> {
  settings: any;
  /** @sink log values */
  log(level: number, name: string, ...values: any[]): (LogObj & ILogObjMeta) | undefined;
  attachTransport(transport: (entry: LogObj & ILogObjMeta) => void): void;
}
export class Logger<LogObj> extends BaseLogger<LogObj> {
  constructor(settings?: ISettingsParam<LogObj>, entry?: LogObj);
  /** @sink log */
  silly(...values: any[]): (LogObj & ILogObjMeta) | undefined;
  /** @sink log */
  trace(...values: any[]): (LogObj & ILogObjMeta) | undefined;
  /** @sink log */
  debug(...values: any[]): (LogObj & ILogObjMeta) | undefined;
  /** @sink log */
  info(...values: any[]): (LogObj & ILogObjMeta) | undefined;
  /** @sink log */
  warn(...values: any[]): (LogObj & ILogObjMeta) | undefined;
  /** @sink log */
  error(...values: any[]): (LogObj & ILogObjMeta) | undefined;
  /** @sink log */
  fatal(...values: any[]): (LogObj & ILogObjMeta) | undefined;
  getSubLogger(settings?: ISettingsParam<LogObj>, entry?: LogObj): Logger<LogObj>;
}
