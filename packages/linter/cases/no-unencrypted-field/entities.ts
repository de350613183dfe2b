import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { EncryptionTransformer } from 'typeorm-encrypted';

@Entity()
export class Patient {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column()
  email!: string;

  @Column()
  ssn!: string;
//^^^ no-unencrypted-field: identity.gov-id

  @Column({ transformer: new EncryptionTransformer({ key: process.env.COLUMN_KEY ?? '', algorithm: 'aes-256-cbc', ivLength: 16 }) })
  passportNumber!: string;
}
