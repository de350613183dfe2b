import { streamText, tool } from 'ai';
import { z } from 'zod';
import { maskEmail } from './mask.ts';

interface Patient {
  readonly id: string;
  readonly email: string;
  readonly firstName: string;
  readonly visits: number;
}

declare function patientsOf(ward: string): Promise<readonly Patient[]>;

/** What a tool gives back is told to the model that called it. */
const tools = {
  patients: tool({
    description: 'Who lies in a ward',
    execute: async ({ ward }) => {
      const found = await patientsOf(ward);
      return found.map(patient => ({ id: patient.id, reach: patient.email }));
      //                                                    ^^^^^^^^^^^^^ no-personal-data-in-prompts: contact.email
    },
  }),
  whole: tool({
    description: 'One patient',
    inputSchema: z.object({ ward: z.string() }),
    execute: async ({ ward }) => {
      const [first] = await patientsOf(ward);
      return first;
      //     ^^^^^ no-personal-data-in-prompts: contact.email, identity.name
    },
  }),
  short: tool({
    description: 'One patient, shortly',
    async execute({ ward }) {
      const [first] = await patientsOf(ward);
      return { reach: first?.email };
      //              ^^^^^^^^^^^^ no-personal-data-in-prompts: contact.email
    },
  }),
  counts: tool({
    description: 'How often they came',
    parameters: z.object({ ward: z.string() }),
    execute: async ({ ward }) => {
      const found = await patientsOf(ward);
      console.info('asked for', ward);
      return found.map(patient => ({ id: patient.id, visits: patient.visits, mail: maskEmail(patient.email) }));
    },
  }),
};

export async function answer(model: any, messages: any) {
  return streamText({ model, tools, messages });
}
