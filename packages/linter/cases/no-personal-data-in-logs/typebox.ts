import { Type, type Static } from '@sinclair/typebox';
import type { FastifyInstance } from 'fastify';

const Guest = Type.Object({
  id: Type.String(),
  email: Type.String({ format: 'email' }),
  room: Type.Optional(Type.Integer()),
});
type GuestRow = Static<typeof Guest>;

export function guests(app: FastifyInstance) {
  app.post<{ Body: Static<typeof Guest> }>('/guests', { schema: { body: Guest } }, async request => {
    request.log.info(request.body, 'guest');
    request.log.info({ guest: request.body }, 'guest');
    //                        ^^^^^^^^^^^^ no-personal-data-in-logs: contact.email
    request.log.info(request.body.room);
  });
}
export function show(guest: GuestRow) {
  console.log(guest);
  //          ^^^^^ no-personal-data-in-logs: contact.email
  console.log(guest.id, guest.room);
}
