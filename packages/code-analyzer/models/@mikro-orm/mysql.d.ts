export * from '@mikro-orm/core';
export { EntityManager as SqlEntityManager, EntityRepository as SqlEntityRepository } from '@mikro-orm/core';
