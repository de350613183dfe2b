import type { INestApplication } from '@nestjs/common';

export const NestFactory: {
  /** @transport server http */
  create<T extends INestApplication = INestApplication>(module: any, ...values: any[]): Promise<T>;
  createMicroservice(module: any, options?: any): Promise<any>;
  createApplicationContext(module: any, options?: any): Promise<any>;
};
export class Reflector {
  get<T = any>(key: any, target: any): T;
  getAll<T = any>(key: any, targets: any[]): T;
  getAllAndOverride<T = any>(key: any, targets: any[]): T;
  getAllAndMerge<T = any>(key: any, targets: any[]): T;
}
export class ModuleRef {
  get<T = any>(token: any, options?: any): T;
  resolve<T = any>(token: any, ...values: any[]): Promise<T>;
  create<T = any>(type: any): Promise<T>;
}
export class HttpAdapterHost {
  httpAdapter: any;
}
export const APP_GUARD: string;
export const APP_PIPE: string;
export const APP_FILTER: string;
export const APP_INTERCEPTOR: string;
export const REQUEST: string;
