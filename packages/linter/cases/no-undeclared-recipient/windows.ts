interface Customer {
  readonly id: string;
  readonly email: string;
  readonly plan: string;
}

const home = 'https://shop.acme-store.com';
const anywhere = '*';

/** Whatever page is in the other window gets it. */
export function opened(customer: Customer, frame: HTMLIFrameElement, origin: string, event: MessageEvent) {
  window.parent.postMessage({ type: 'customer', email: customer.email }, '*');
  //                                                   ^^^^^^^^^^^^^^ no-undeclared-recipient: contact.email
  window.parent.postMessage({ type: 'customer', email: customer.email }, home);
  window.parent.postMessage({ type: 'customer', email: customer.email }, origin);
  window.parent.postMessage({ type: 'customer', id: customer.id, plan: customer.plan }, '*');
  frame.contentWindow?.postMessage(customer, anywhere);
  //                               ^^^^^^^^ no-undeclared-recipient: contact.email
  frame.contentWindow?.postMessage(JSON.stringify(customer), { targetOrigin: '*' });
  //                                              ^^^^^^^^ no-undeclared-recipient: contact.email
  frame.contentWindow?.postMessage(customer, { targetOrigin: home });
  window.opener?.postMessage({ done: true }, '*');
  event.source?.postMessage(customer, { targetOrigin: event.origin });
}

/** A worker belongs to the page, and so does a channel. */
export function within(customer: Customer, worker: Worker, port: MessagePort) {
  worker.postMessage(customer);
  port.postMessage({ email: customer.email });
  new BroadcastChannel('shop').postMessage(customer);
}
