import { UnrecoverableError, Worker } from 'bullmq';

interface Customer {
  readonly id: string;
  readonly email: string;
}

/** The queue keeps why a job has failed. */
export const letters = new Worker<{ customer: Customer }>('letters', async ({ data: { customer } }) => {
  if (!customer.email.includes('@')) throw new UnrecoverableError(`no way to reach ${customer.email}`);
  //                                                                                 ^^^^^^^^^^^^^^ no-personal-data-in-errors: contact.email
  throw new UnrecoverableError(`no letter for ${customer.id}`);
});
