export interface Type<T = any> extends Function {
  new (...values: any[]): T;
}
export type Provider<T = any> = any;
export type ForwardReference<T = any> = any;
export interface DynamicModule {
  module: Type;
  imports?: any[];
  providers?: any[];
  exports?: any[];
  controllers?: any[];
  global?: boolean;
}
export interface ModuleMetadata {
  imports?: any[];
  controllers?: any[];
  providers?: any[];
  exports?: any[];
}

export interface LoggerService {
  /** @sink log */
  log(message: any, ...values: any[]): any;
  /** @sink log */
  error(message: any, ...values: any[]): any;
  /** @sink log */
  warn(message: any, ...values: any[]): any;
  /** @sink log */
  debug?(message: any, ...values: any[]): any;
  /** @sink log */
  verbose?(message: any, ...values: any[]): any;
  /** @sink log */
  fatal?(message: any, ...values: any[]): any;
  setLogLevels?(levels: any[]): any;
}
export type LogLevel = 'log' | 'error' | 'warn' | 'debug' | 'verbose' | 'fatal';
export class Logger implements LoggerService {
  constructor(context?: string, options?: any);
  /** @sink log */
  log(message: any, ...values: any[]): void;
  /** @sink log */
  error(message: any, ...values: any[]): void;
  /** @sink log */
  warn(message: any, ...values: any[]): void;
  /** @sink log */
  debug(message: any, ...values: any[]): void;
  /** @sink log */
  verbose(message: any, ...values: any[]): void;
  /** @sink log */
  fatal(message: any, ...values: any[]): void;
  /** @sink log */
  static log(message: any, ...values: any[]): void;
  /** @sink log */
  static error(message: any, ...values: any[]): void;
  /** @sink log */
  static warn(message: any, ...values: any[]): void;
  /** @sink log */
  static debug(message: any, ...values: any[]): void;
  /** @sink log */
  static verbose(message: any, ...values: any[]): void;
  /** @sink log */
  static fatal(message: any, ...values: any[]): void;
  static overrideLogger(logger: any): void;
  static flush(): void;
}
export class ConsoleLogger extends Logger {
  setContext(context: string): void;
  setLogLevels(levels: LogLevel[]): void;
}

export function Module(metadata: ModuleMetadata): ClassDecorator;
export function Global(): ClassDecorator;
export function Injectable(options?: any): ClassDecorator;
export function Controller(prefix?: any): ClassDecorator;
export function Catch(...exceptions: any[]): ClassDecorator;
export function Inject(token?: any): any;
export function Optional(): any;
export function forwardRef(run: () => any): any;
export function applyDecorators(...decorators: any[]): any;
export function SetMetadata(key: any, value: any): any;
export function createParamDecorator<D = any>(
  factory: (data: D, context: ExecutionContext) => any,
): (...values: any[]) => ParameterDecorator;
export function mixin<T>(type: Type<T>): Type<T>;

export function Get(path?: any): MethodDecorator;
export function Post(path?: any): MethodDecorator;
export function Put(path?: any): MethodDecorator;
export function Patch(path?: any): MethodDecorator;
export function Delete(path?: any): MethodDecorator;
export function Options(path?: any): MethodDecorator;
export function Head(path?: any): MethodDecorator;
export function All(path?: any): MethodDecorator;
export function HttpCode(status: number): MethodDecorator;
export function Header(name: string, value: any): MethodDecorator;
export function Redirect(url?: string, status?: number): MethodDecorator;
export function Render(template: string): MethodDecorator;
export function Sse(path?: string): MethodDecorator;
export function Version(version: any): any;
export function UseGuards(...guards: any[]): any;
export function UseInterceptors(...interceptors: any[]): any;
export function UseFilters(...filters: any[]): any;
export function UsePipes(...pipes: any[]): any;

/** @source request.body */
export function Body(...values: any[]): ParameterDecorator;
/** @source request.params */
export function Param(...values: any[]): ParameterDecorator;
/** @source request.query */
export function Query(...values: any[]): ParameterDecorator;
/** @source request.headers */
export function Headers(name?: string): ParameterDecorator;
/** @source request.ip */
export function Ip(): ParameterDecorator;
export function Req(): ParameterDecorator;
export function Request(): ParameterDecorator;
export function Res(options?: any): ParameterDecorator;
export function Response(options?: any): ParameterDecorator;
export function Next(): ParameterDecorator;
export function Session(): ParameterDecorator;
export function UploadedFile(...values: any[]): ParameterDecorator;
export function UploadedFiles(...values: any[]): ParameterDecorator;
export function HostParam(name?: string): ParameterDecorator;

export interface ArgumentsHost {
  getArgs<T extends any[] = any[]>(): T;
  getArgByIndex<T = any>(index: number): T;
  switchToHttp(): { getRequest<T = any>(): T; getResponse<T = any>(): T; getNext<T = any>(): T };
  switchToRpc(): any;
  switchToWs(): any;
  getType(): string;
}
export interface ExecutionContext extends ArgumentsHost {
  getClass<T = any>(): Type<T>;
  getHandler(): Function;
}
export interface CallHandler<T = any> {
  handle(): any;
}
export interface CanActivate {
  canActivate(context: ExecutionContext): any;
}
export interface NestInterceptor<T = any, R = any> {
  intercept(context: ExecutionContext, next: CallHandler<T>): any;
}
export interface PipeTransform<T = any, R = any> {
  transform(value: T, metadata: ArgumentMetadata): R;
}
export interface ArgumentMetadata {
  readonly type: string;
  readonly metatype?: Type<any>;
  readonly data?: string;
}
export interface ExceptionFilter<T = any> {
  catch(exception: T, host: ArgumentsHost): any;
}
export interface NestMiddleware<Req = any, Res = any> {
  use(request: Req, response: Res, next: (error?: any) => void): any;
}
export interface NestModule {
  configure(consumer: MiddlewareConsumer): any;
}
export interface MiddlewareConsumer {
  apply(...middleware: any[]): any;
}
export interface OnModuleInit {
  onModuleInit(): any;
}
export interface OnModuleDestroy {
  onModuleDestroy(): any;
}
export interface OnApplicationBootstrap {
  onApplicationBootstrap(): any;
}
export interface OnApplicationShutdown {
  onApplicationShutdown(signal?: string): any;
}
export interface BeforeApplicationShutdown {
  beforeApplicationShutdown(signal?: string): any;
}
export interface INestApplication {
  listen(port: any, ...values: any[]): Promise<any>;
  use(...values: any[]): this;
  get<T = any>(token: any, options?: any): T;
  useGlobalPipes(...pipes: any[]): this;
  useGlobalGuards(...guards: any[]): this;
  useGlobalFilters(...filters: any[]): this;
  useGlobalInterceptors(...interceptors: any[]): this;
  useLogger(logger: any): void;
  enableCors(options?: any): void;
  enableShutdownHooks(signals?: any): this;
  setGlobalPrefix(prefix: string, options?: any): this;
  close(): Promise<void>;
  init(): Promise<this>;
  getHttpServer(): any;
  [method: string]: any;
}

export class HttpException extends Error {
  /** @sink error response */
  constructor(response: string | Record<string, any>, status: number, options?: any);
  getStatus(): number;
  getResponse(): string | object;
}
declare class ResponseException extends HttpException {
  /** @sink error response */
  constructor(response?: any, description?: any);
}
export class BadRequestException extends ResponseException {}
export class UnauthorizedException extends ResponseException {}
export class ForbiddenException extends ResponseException {}
export class NotFoundException extends ResponseException {}
export class ConflictException extends ResponseException {}
export class GoneException extends ResponseException {}
export class InternalServerErrorException extends ResponseException {}
export class NotAcceptableException extends ResponseException {}
export class NotImplementedException extends ResponseException {}
export class PayloadTooLargeException extends ResponseException {}
export class PreconditionFailedException extends ResponseException {}
export class RequestTimeoutException extends ResponseException {}
export class ServiceUnavailableException extends ResponseException {}
export class UnprocessableEntityException extends ResponseException {}
export class UnsupportedMediaTypeException extends ResponseException {}
export class BadGatewayException extends ResponseException {}
export class GatewayTimeoutException extends ResponseException {}
export class MethodNotAllowedException extends ResponseException {}

export class ValidationPipe implements PipeTransform {
  constructor(options?: any);
  transform(value: any, metadata: ArgumentMetadata): any;
}
export class ParseIntPipe extends ValidationPipe {}
export class ParseFloatPipe extends ValidationPipe {}
export class ParseBoolPipe extends ValidationPipe {}
export class ParseUUIDPipe extends ValidationPipe {}
export class ParseEnumPipe extends ValidationPipe {
  constructor(values: any, options?: any);
}
export class ParseArrayPipe extends ValidationPipe {}
export class DefaultValuePipe extends ValidationPipe {}
export class ClassSerializerInterceptor implements NestInterceptor {
  constructor(reflector: any, options?: any);
  intercept(context: ExecutionContext, next: CallHandler): any;
}
export class StreamableFile {
  /** @sink response stream */
  constructor(stream: any, options?: any);
}
export const HttpStatus: any;
export type HttpStatus = number;
export const RequestMethod: any;
export const VersioningType: any;
export const Scope: any;
export const INQUIRER: any;
