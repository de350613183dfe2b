export class ConfigService<K = Record<string, any>, V extends boolean = false> {
  get<T = any>(name: any, ...values: any[]): T;
  getOrThrow<T = any>(name: any, ...values: any[]): T;
  set(name: any, value: any): void;
}
export class ConfigModule {
  static forRoot(options?: any): any;
  static forFeature(config: any): any;
}
export function registerAs<T extends (...values: any[]) => any>(token: string, factory: T): T & { KEY: string };
export type ConfigType<T> = T extends (...values: any[]) => infer R ? Awaited<R> : any;
