import axios, { type AxiosInstance } from 'axios';
import ky from 'ky';

interface Person {
  readonly id: string;
  /** @personal contact.email */
  readonly email: string;
}

const json = (value: object) => ({ method: 'POST', body: JSON.stringify(value) });

/** A company that is known by its host is told what is sent there. */
export async function byHost(person: Person) {
  await fetch('https://hooks.slack.com/services/T0/B0', { method: 'POST', body: JSON.stringify({ text: person.email }) });
  //                                                                                                   ^^^^^^^^^^^^ contact.email -> network
  //                                                                                                   ^^^^^^^^^^^^ contact.email -> recipient
  await fetch('https://hooks.slack.com/services/T0/B0', { method: 'POST', body: JSON.stringify({ text: person.id }) });
  await fetch('https://api.acme.com/users', { method: 'POST', body: JSON.stringify({ text: person.email }) });
  //                                                                                       ^^^^^^^^^^^^ contact.email -> network
  await fetch('/users', json(person));
  //                         ^^^^^^ contact.email -> network
  await ky.post(`https://${process.env.REGION}.api.mailchimp.com/3.0/lists/${person.id}/members`, { json: { email_address: person.email } });
  //                                                                                                                       ^^^^^^^^^^^^ contact.email -> network
  //                                                                                                                       ^^^^^^^^^^^^ contact.email -> recipient
}

const base = 'https://api.openai.com/v1';

async function ask(messages: readonly { content: string }[]) {
  const answer = await fetch(`${base}/chat/completions`, { method: 'POST', body: JSON.stringify({ model: 'gpt-4o-mini', messages }) });
  return answer.json();
}

export async function models(person: Person) {
  await ask([{ content: `answer ${person.email}` }]);
  //                              ^^^^^^^^^^^^ contact.email -> network
  //                              ^^^^^^^^^^^^ contact.email -> prompt
  await ask([{ content: `answer ${person.id}` }]);
}

class Newsletter {
  private readonly http: AxiosInstance;
  private readonly own = axios.create({ baseURL: 'https://api.acme.com' });
  constructor(token: string) {
    this.http = axios.create({ baseURL: 'https://a.klaviyo.com/api', headers: { authorization: token } });
  }
  async add(person: Person) {
    await this.http.post('/profiles', { email: person.email });
    //                                         ^^^^^^^^^^^^ contact.email -> network
    //                                         ^^^^^^^^^^^^ contact.email -> recipient
    await this.own.post('/profiles', { email: person.email });
    //                                        ^^^^^^^^^^^^ contact.email -> network
  }
}

export const newsletter = new Newsletter(process.env.KLAVIYO ?? '');

/** Several companies, or nobody knows: it is sent, and no more can be said. */
async function post(url: string, body: object) {
  await axios.post(url, body);
}

export async function anywhere(person: Person) {
  await post('https://hooks.zapier.com/hooks/catch/1', { id: person.id });
  await post('https://api.acme.com/users', { email: person.email });
  //                                                ^^^^^^^^^^^^ contact.email -> network
  await axios.post(process.env.HOOK ?? '', person);
  //                                       ^^^^^^ contact.email -> network
}

async function notify(url: string, body: object) {
  await axios.post(url, body);
}

export async function somewhere(person: Person, hook: string) {
  await notify('https://hooks.zapier.com/hooks/catch/1', { id: person.id });
  await notify(hook, { email: person.email });
  //                          ^^^^^^^^^^^^ contact.email -> network
  await axios.post(process.env.HOOK ?? 'https://hooks.zapier.com/hooks/catch/1', { email: person.email });
  //                                                                                      ^^^^^^^^^^^^ contact.email -> network
  //                                                                                      ^^^^^^^^^^^^ contact.email -> recipient
}
