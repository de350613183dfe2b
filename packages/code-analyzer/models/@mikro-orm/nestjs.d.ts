export const MikroOrmModule: any;
export const InjectRepository: any;
export const InjectEntityManager: any;
export const InjectMikroORM: any;
