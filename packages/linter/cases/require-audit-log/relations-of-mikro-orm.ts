import { Collection, Entity, OneToMany, PrimaryKey, Property, type EntityRepository } from '@mikro-orm/core';

@Entity()
class Ward {
  @PrimaryKey() id!: string;
  @Property() floor!: number;
  @OneToMany(() => Stay, stay => stay.ward) stays = new Collection<Stay>(this);
}

@Entity()
class Stay {
  @PrimaryKey() id!: string;
  @Property() diagnosis!: string;
  ward!: Ward;
}

export class Wards {
  constructor(private readonly wards: EntityRepository<Ward>) {}

  ward(id: string) {
    return this.wards.findOne({ id });
  }
  wardWithStays(id: string) {
    return this.wards.findOne({ id }, { populate: ['stays'] });
    //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-audit-log: health.record
  }
}
