import { Client } from '@hubspot/api-client';
import { WebClient } from '@slack/web-api';
import { IncomingWebhook } from '@slack/webhook';
import { datadogLogs } from '@datadog/browser-logs';
import { datadogRum } from '@datadog/browser-rum';
import twilio, { type Twilio } from 'twilio';
import fastify, { type FastifyReply } from 'fastify';

interface Person {
  readonly id: string;
  /** @personal contact.email */
  readonly email: string;
  /** @personal contact.phone */
  readonly phone: string;
}

export async function slack(person: Person, late: readonly Person[]) {
  const client = new WebClient(process.env.SLACK_TOKEN);
  await client.chat.postMessage({ channel: 'support', text: `${person.email} is late` });
  //                                                           ^^^^^^^^^^^^ contact.email -> recipient
  await client.chat.postMessage({ channel: 'support', text: `${late.length} are late` });
  await client.views.open({ trigger_id: person.id, view: { title: person.email } });
  //                                                              ^^^^^^^^^^^^ contact.email -> recipient
  await client.chat.getPermalink({ channel: person.id });
  await new IncomingWebhook('https://hooks.slack.com/services/x').send({ text: person.phone });
  //                                                                           ^^^^^^^^^^^^ contact.phone -> recipient
}

class Texts {
  private readonly client: Twilio;
  constructor() {
    this.client = twilio(process.env.SID, process.env.TOKEN);
  }
  async send(to: string, body: string) {
    return this.client.messages.create({ from: '+15005550006', to, body });
  }
}

export async function phones(person: Person, texts: Texts) {
  await texts.send(person.phone, 'your parcel is here');
  //               ^^^^^^^^^^^^ contact.phone -> recipient
  await texts.send(process.env.ON_CALL ?? '', person.id);
  const client = new twilio.Twilio('sid', 'token');
  await client.verify.v2.services('service').verifications.create({ to: person.phone, channel: 'sms' });
  //                                                                    ^^^^^^^^^^^^ contact.phone -> recipient
  await client.lookups.v2.phoneNumbers(person.phone).fetch();
  //                                   ^^^^^^^^^^^^ contact.phone -> recipient
}

export async function sales(person: Person) {
  const hubspot = new Client({ accessToken: process.env.HUBSPOT_TOKEN });
  await hubspot.crm.contacts.basicApi.create({ properties: { email: person.email, plan: 'free' } });
  //                                                                ^^^^^^^^^^^^ contact.email -> recipient
  await hubspot.crm.contacts.basicApi.update(person.id, { properties: { plan: 'pro' } });
  await hubspot.crm.objects.notes.basicApi.create({ properties: { hs_note_body: person.phone } });
  //                                                                            ^^^^^^^^^^^^ contact.phone -> recipient
}

export function monitoring(person: Person) {
  datadogRum.setUser({ id: person.id, email: person.email });
  //                                         ^^^^^^^^^^^^ contact.email -> telemetry
  datadogRum.addAction('opened', { plan: 'pro', by: person.id });
  datadogLogs.logger.info('opened', { phone: person.phone });
  //                                         ^^^^^^^^^^^^ contact.phone -> log
  datadogLogs.setGlobalContextProperty('who', person.email);
  //                                          ^^^^^^^^^^^^ contact.email -> telemetry
}

declare function personOf(id: string): Promise<Person>;

function remember(reply: FastifyReply, value: string) {
  return reply.setCookie('known', value, { httpOnly: true, secure: true });
}

fastify().post<{ Params: { id: string } }>('/people/:id', async (request, reply) => {
  const person = await personOf(request.params.id);
  void reply.cookie('id', person.id).clearCookie('old');
  return remember(reply, person.email);
  //                     ^^^^^^^^^^^^ contact.email -> cookie
});
