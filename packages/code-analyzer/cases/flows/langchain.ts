import { ChatAnthropic } from '@langchain/anthropic';
import { HumanMessage } from '@langchain/core/messages';
import { StringOutputParser } from '@langchain/core/output_parsers';
import { ChatPromptTemplate, PromptTemplate } from '@langchain/core/prompts';
import { RunnableLambda, RunnableSequence } from '@langchain/core/runnables';
import { ChatOpenAI, OpenAIEmbeddings } from '@langchain/openai';

interface Person {
  readonly id: string;
  /** @personal contact.email */
  readonly email: string;
}

const model = new ChatOpenAI({ model: 'gpt-4o-mini' });
const template = ChatPromptTemplate.fromMessages([['human', 'Answer {who}.']]);

/** A template alone tells nobody; with a model behind it, what goes in is told. */
export async function chains(person: Person) {
  const chain = template.pipe(model).pipe(new StringOutputParser());
  await chain.invoke({ who: person.email });
  //                        ^^^^^^^^^^^^ contact.email -> prompt
  await chain.invoke({ who: person.id });
  const text = await PromptTemplate.fromTemplate('Answer {who}.').format({ who: person.email });
  await model.invoke(text);
  //                 ^^^^ contact.email -> prompt
  await RunnableLambda.from((who: string) => who.length).invoke(person.email);
  await RunnableSequence.from([template, model]).batch([{ who: person.email }]);
  //                                                           ^^^^^^^^^^^^ contact.email -> prompt
}

export async function messages(person: Person) {
  await new ChatAnthropic().invoke([new HumanMessage(`answer ${person.email}`)]);
  //                                                           ^^^^^^^^^^^^ contact.email -> prompt
  await new ChatAnthropic().withStructuredOutput({}).invoke([new HumanMessage({ content: person.id })]);
  await new OpenAIEmbeddings().embedQuery(person.email);
  //                                      ^^^^^^^^^^^^ contact.email -> prompt
}
