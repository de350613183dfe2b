import { Column, Entity, ManyToOne, PrimaryGeneratedColumn } from 'typeorm';
import { EncryptionTransformer } from 'typeorm-encrypted';

/** @protects encrypted */
declare function seal(value: string): string;

const sealing = {
  to: (value: string) => seal(value),
  from: (value: string) => value,
};

class LowerCase {
  to(value: string) {
    return value.toLowerCase();
  }
  from(value: string) {
    return seal(value);
  }
}

@Entity()
export class Patient {
    @PrimaryGeneratedColumn('uuid') id!: string;
    @Column() email!: string;
    //        ^^^^^ typeorm Patient.email: contact.email (schema patient)
    @Column({ name: 'phone_number' }) contact1!: string;
    //                                ^^^^^^^^ typeorm Patient.contact1: contact.phone (schema patient)
    @Column() emailVerified!: boolean;
    @Column() hasPhone!: boolean;
    @Column() emailId!: string;
    @Column({ transformer: new EncryptionTransformer({ key: '' }) }) ssn!: string;
    //                                                               ^^^ typeorm Patient.ssn: identity.gov-id (schema patient) [encrypted]
    @Column({ transformer: sealing }) passportNumber!: string;
    //                                ^^^^^^^^^^^^^^ typeorm Patient.passportNumber: identity.gov-id (schema patient) [encrypted]
    @Column({ transformer: new LowerCase() }) phone!: string;
    //                                        ^^^^^ typeorm Patient.phone: contact.phone (schema patient)
    /** @protects encrypted */
    @Column() diagnosis!: string;
    //        ^^^^^^^^^ typeorm Patient.diagnosis: health.record (schema patient) [encrypted]
    @Column() encryptedIban!: string;
    //        ^^^^^^^^^^^^^ typeorm Patient.encryptedIban: payment.bank (name patient)
    @ManyToOne(() => Clinic) address!: Clinic;
    cached?: string;
    password!: string;
}

@Entity()
export class Clinic {
    @Column() name!: string;
    @Column() email!: string;
    //        ^^^^^ typeorm Clinic.email: contact.email (name)
}
