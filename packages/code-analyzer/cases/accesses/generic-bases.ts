import { Column, Entity, PrimaryGeneratedColumn, type Repository } from 'typeorm';
import { record } from './records.ts';

@Entity()
export class Patient {
  @PrimaryGeneratedColumn() id!: string;
  @Column() email!: string;
}
@Entity()
export class Ward {
  @PrimaryGeneratedColumn() id!: string;
  @Column() beds!: number;
}

/** What is read is what the heirs say. */
abstract class Base<T extends { id: string }> {
  constructor(protected readonly repository: Repository<T>) {}
  list() {
    return this.repository.find();
    //     ^^^^^^^^^^^^^^^^^^^^^^ read in Base.list: unaudited at `return this.repository.find();`
  }
  count() {
    return this.repository.count();
  }
  async audited() {
    const rows = await this.repository.find();
    //                 ^^^^^^^^^^^^^^^^^^^^^^ read in Base.audited: audited by `record('read')`
    await record('read');
    return rows;
  }
  /** Every heir with personal data has its own. */
  replaced() {
    return this.repository.find();
  }
  one(id: string) {
    return this.repository.findOneBy({ id } as never);
    //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ read in Base.one: unaudited at `return this.repository.findOneBy({ id } as never);`
  }
}
export class Patients extends Base<Patient> {
  override replaced() {
    return Promise.resolve([]);
  }
}
export class Wards extends Base<Ward> {}

/** No heir has personal data. */
class Things<T extends { id: string }> {
  constructor(protected readonly repository: Repository<T>) {}
  list() {
    return this.repository.find();
  }
}
export class Rooms extends Things<Ward> {}

/** Through a class in between. */
class Store<K, T extends { id: string }> {
  repository!: Repository<T>;
  key!: K;
  all() {
    return this.repository.find();
    //     ^^^^^^^^^^^^^^^^^^^^^^ read in Store.all: unaudited at `return this.repository.find();`
  }
}
class Cached<E extends { id: string }> extends Store<string, E> {}
export class CachedPatients extends Cached<Patient> {}

/** Nobody extends it. */
export class Alone<T extends { id: string }> {
  constructor(private readonly repository: Repository<T>) {}
  list() {
    return this.repository.find();
  }
}
/** The type argument is another's. */
class Keyed<K, T extends { id: string }> {
  repository!: Repository<T>;
  all() {
    return this.repository.find();
  }
}
export class WardsByPatient extends Keyed<Patient, Ward> {}
