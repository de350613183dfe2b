import Anthropic from '@anthropic-ai/sdk';
import { GoogleGenAI } from '@google/genai';
import { GoogleGenerativeAI } from '@google/generative-ai';
import { embed, generateObject, generateText, streamText } from 'ai';
import OpenAI, { AzureOpenAI } from 'openai';
import { z } from 'zod';
import { maskEmail, pseudonymOf } from './mask.ts';

interface Patient {
  readonly id: string;
  readonly email: string;
  readonly firstName: string;
  readonly diagnosis: string;
  readonly visits: number;
  readonly ward: string;
}

const openai = new OpenAI();

export async function chat(patient: Patient, question: string) {
  await openai.chat.completions.create({
    model: 'gpt-4o-mini',
    messages: [
      { role: 'system', content: `You help ${patient.firstName}.` },
      //                                     ^^^^^^^^^^^^^^^^^ no-personal-data-in-prompts: identity.name
      { role: 'user', content: question },
      { role: 'user', content: `ward ${patient.ward}, ${patient.visits} visits, patient ${patient.id}` },
    ],
    user: patient.email,
    //    ^^^^^^^^^^^^^ no-personal-data-in-prompts: contact.email
  });
  await openai.chat.completions.create({
    model: 'gpt-4o-mini',
    messages: [{ role: 'user', content: `mail ${maskEmail(patient.email)}` }],
    user: pseudonymOf(patient.email),
  });
}

export async function responses(patient: Patient) {
  await openai.responses.create({ model: 'gpt-4o', input: 'Summarise: ' + patient.diagnosis });
  //                                                                      ^^^^^^^^^^^^^^^^^ no-personal-data-in-prompts: health.record
  await openai.responses.create({ model: 'gpt-4o', input: `Plan ${patient.visits} visits`, metadata: { patient: patient.id } });
  await openai.embeddings.create({ model: 'text-embedding-3-small', input: patient.diagnosis });
  //                                                                       ^^^^^^^^^^^^^^^^^ no-personal-data-in-prompts: health.record
}

const anthropic = new Anthropic();

/** A whole record, serialised. */
export async function claude(patient: Patient) {
  const message = await anthropic.messages.create({
    model: 'claude-sonnet-4-5',
    max_tokens: 500,
    system: 'You write letters.',
    messages: [{ role: 'user', content: JSON.stringify(patient) }],
    //                                                 ^^^^^^^ no-personal-data-in-prompts: contact.email, health.record, identity.name
  });
  const { email, firstName, diagnosis, ...rest } = patient;
  anthropic.messages.stream({ model: 'claude-sonnet-4-5', max_tokens: 500, messages: [{ role: 'user', content: JSON.stringify(rest) }] });
  return [message, email, firstName, diagnosis];
}

export async function vercel(patient: Patient, model: never) {
  await generateText({ model, prompt: `Write to ${patient.email}` });
  //                                              ^^^^^^^^^^^^^ no-personal-data-in-prompts: contact.email
  streamText({ model, system: `You are talking to ${patient.firstName}`, messages: [] });
  //                                                ^^^^^^^^^^^^^^^^^ no-personal-data-in-prompts: identity.name
  await generateObject({ model, schema: z.object({ letter: z.string() }), messages: [{ role: 'user', content: patient.diagnosis }] });
  //                                                                                                          ^^^^^^^^^^^^^^^^^ no-personal-data-in-prompts: health.record
  await embed({ model, value: patient.diagnosis });
  //                          ^^^^^^^^^^^^^^^^^ no-personal-data-in-prompts: health.record
  await generateText({ model, prompt: `Write a letter to {{name}} of ward ${patient.ward}` });
  await generateObject({ model, schema: z.object({ email: z.string() }), prompt: 'Invent an address' });
  await embed({ model, value: patient.ward });
}

const gemini = new GoogleGenerativeAI(process.env['KEY'] ?? '').getGenerativeModel({ model: 'gemini-2.0-flash' });
const genai = new GoogleGenAI({ apiKey: process.env['KEY'] });

export async function google(patient: Patient) {
  await gemini.generateContent(`Explain ${patient.diagnosis} simply`);
  //                                      ^^^^^^^^^^^^^^^^^ no-personal-data-in-prompts: health.record
  await gemini.generateContent(`Explain ward ${patient.ward}`);
  const session = gemini.startChat({ history: [] });
  await session.sendMessage(['Address', patient.email]);
  //                                    ^^^^^^^^^^^^^ no-personal-data-in-prompts: contact.email
  await genai.models.generateContent({ model: 'gemini-2.5-flash', contents: patient.diagnosis });
  //                                                                        ^^^^^^^^^^^^^^^^^ no-personal-data-in-prompts: health.record
  await genai.models.generateContent({ model: 'gemini-2.5-flash', contents: `${patient.visits} visits` });
}

/** The helper is judged where it is called. */
async function ask(prompt: string) {
  return openai.chat.completions.create({ model: 'gpt-4o', messages: [{ role: 'user', content: prompt }] });
}

export async function throughHelper(patient: Patient) {
  await ask(`Is ${patient.diagnosis} contagious?`);
  //              ^^^^^^^^^^^^^^^^^ no-personal-data-in-prompts: health.record
  await ask(`Is ward ${patient.ward} full?`);
}

/** Collected before it is sent. */
export async function collected(patients: readonly Patient[]) {
  const messages = patients.map(patient => ({ role: 'user' as const, content: patient.diagnosis }));
  await openai.chat.completions.create({ model: 'gpt-4o', messages });
  //                                                      ^^^^^^^^ no-personal-data-in-prompts: health.record
  const wards = patients.map(patient => ({ role: 'user' as const, content: patient.ward }));
  await openai.chat.completions.create({ model: 'gpt-4o', messages: wards });
}

/** Hosted elsewhere, and asked the same way. */
export async function azure(patient: Patient) {
  const client = new AzureOpenAI({ apiVersion: '2024-10-21' });
  await client.chat.completions.create({ model: 'x', messages: [{ role: 'user', content: patient.email }] });
  //                                                                                     ^^^^^^^^^^^^^ no-personal-data-in-prompts: contact.email
  await client.chat.completions.create({ model: 'x', messages: [{ role: 'user', content: patient.ward }] });
}

/** What comes back is not what was sent. */
export async function answered(patient: Patient) {
  const answer = await ask(`ward ${patient.ward}`);
  await ask(answer.choices[0].message.content);
}

/** A client of our own that has the same names. */
export async function lookAlike(patient: Patient, mail: { messages: { create(body: object): Promise<void> } }) {
  await mail.messages.create({ to: patient.email });
}
