import { Column, Entity, PrimaryGeneratedColumn, type Repository } from 'typeorm';
import { recordAccess } from './audit.ts';

declare const actor: string;

@Entity()
export class Report {
  @PrimaryGeneratedColumn() id!: string;
  @Column() diagnosis!: string;
}
@Entity()
export class Room {
  @PrimaryGeneratedColumn() id!: string;
  @Column() beds!: number;
}

class Base<T extends { id: string }> {
  constructor(protected repository: Repository<T>) {}
  list() {
    return this.repository.find();
    //     ^^^^^^^^^^^^^^^^^^^^^^ require-audit-log: health.record | enters at `Base.list`, leaves without an audit record: `return this.repository.find();`
  }
  async audited() {
    const rows = await this.repository.find();
    await recordAccess({ actor, action: 'read', target: 'reports' });
    return rows;
  }
}
export class Reports extends Base<Report> {}

class Plain<T extends { id: string }> {
  constructor(protected repository: Repository<T>) {}
  list() {
    return this.repository.find();
  }
}
export class Rooms extends Plain<Room> {}
