import { Column, Entity, ManyToOne, OneToMany, OneToOne, PrimaryGeneratedColumn, type Repository } from 'typeorm';

@Entity()
class Holder {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column() city!: string;
  @OneToMany(() => Injury, injury => injury.holder) injuries!: Injury[];
  @OneToOne(() => Chart, { eager: true }) chart!: Chart;
}

@Entity()
class Injury {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column() place!: string;
  @Column('text') diagnosis!: string;
  @Column('text') notes!: string;
  @ManyToOne(() => Broker, broker => broker.id) broker!: Broker;
  @ManyToOne(() => Holder, holder => holder.injuries) holder!: Holder;
}

@Entity()
class Broker {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column() region!: string;
  @OneToMany(() => Injury, injury => injury.broker) injuries!: Injury[];
}

@Entity()
class Chart {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('text') bloodType!: string;
}

/** Rows of other tables come along when they are asked for, and not before. */
export class Brokers {
  constructor(
    private readonly brokers: Repository<Broker>,
    private readonly holders: Repository<Holder>,
  ) {}

  one(id: string) {
    return this.brokers.findOneBy({ id });
  }
  all() {
    return this.brokers.find({ order: { region: 'ASC' } });
  }
  withInjuries(id: string) {
    return this.brokers.findOne({ where: { id }, relations: { injuries: true } });
    //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-audit-log: health.record
  }
  withPlaces(id: string) {
    return this.brokers.findOne({ where: { id }, select: { id: true, injuries: { id: true, place: true } }, relations: { injuries: true } });
  }
  withDiagnoses(id: string) {
    return this.brokers.findOne({ where: { id }, select: { id: true, injuries: { diagnosis: true } }, relations: ['injuries'] });
    //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-audit-log: health.record
  }
  joined() {
    return this.brokers.createQueryBuilder('broker').leftJoinAndSelect('broker.injuries', 'injury').getMany();
    //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-audit-log: health.record
  }
  eager(id: string) {
    return this.holders.findOneBy({ id });
    //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-audit-log: health.record
  }
}
