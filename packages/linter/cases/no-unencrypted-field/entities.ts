import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { EncryptionTransformer } from 'typeorm-encrypted';

const sealed = new EncryptionTransformer({ key: process.env.COLUMN_KEY ?? '', algorithm: 'aes-256-gcm', ivLength: 12 });
const trimmed = { to: (value: string) => value.trim(), from: (value: string) => value };

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

  @Column({ transformer: sealed })
  iban!: string;

  @Column({ transformer: trimmed })
  cardNumber!: string;
//^^^^^^^^^^ no-unencrypted-field: payment.card
}
