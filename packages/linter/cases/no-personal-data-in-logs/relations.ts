import { Column, Entity, ManyToOne, OneToMany, PrimaryGeneratedColumn, type Repository } from 'typeorm';

@Entity()
class Guest {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column() email!: string;
  @OneToMany(() => Booking, booking => booking.guest) bookings!: Booking[];
}

@Entity()
class Booking {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column() room!: string;
  @ManyToOne(() => Guest, guest => guest.bookings) guest!: Guest;
}

/** A row brings the rows it belongs to along when it was asked to. */
export async function show(bookings: Repository<Booking>, id: string) {
  console.log(await bookings.findOneByOrFail({ id }));
  const booking = await bookings.findOneOrFail({ where: { id }, relations: { guest: true } });
  console.log(booking);
  //          ^^^^^^^ no-personal-data-in-logs: contact.email
  console.log(booking.guest);
  //          ^^^^^^^^^^^^^ no-personal-data-in-logs: contact.email
  console.log(booking.room, booking.guest.id);
}
