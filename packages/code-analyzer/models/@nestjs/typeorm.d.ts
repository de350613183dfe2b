export function InjectRepository(entity: any, source?: any): ParameterDecorator;
export function InjectDataSource(source?: any): ParameterDecorator;
export function InjectConnection(source?: any): ParameterDecorator;
export function InjectEntityManager(source?: any): ParameterDecorator;
export function getRepositoryToken(entity: any, source?: any): any;
export function getDataSourceToken(source?: any): any;
export class TypeOrmModule {
  /** @transport client options */
  static forRoot(options?: any): any;
  static forRootAsync(options: any): any;
  static forFeature(entities?: any[], source?: any): any;
}
export type TypeOrmModuleOptions = any;
export interface TypeOrmOptionsFactory {
  createTypeOrmOptions(name?: string): any;
}
