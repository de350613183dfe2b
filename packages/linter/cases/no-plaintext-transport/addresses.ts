import axios from 'axios';

/** What is set once for all requests. */
export function defaults() {
  axios.defaults.baseURL = 'http://api.clinic-network.com';
  //                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-plaintext-transport
  axios.defaults.baseURL = 'https://api.clinic-network.com';
  axios.defaults.timeout = 5_000;
}

/** Addresses that are put together. */
export async function composed(id: string) {
  const whole = new URL('http://api.clinic-network.com');
  //                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-plaintext-transport
  whole.pathname = `/patients/${id}`;
  await fetch(whole.href);
  const mended = new URL('http://api.clinic-network.com');
  mended.protocol = 'https:';
  await fetch(mended);
  const host = process.env.API_HOST ?? 'api.clinic-network.com';
  await fetch(`http://${host}/patients/${id}`);
  //          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-plaintext-transport
  await fetch(`https://${host}/patients/${id}`);
}

/** A page that is in clear itself is no fault of these lines. */
export function asThePage() {
  const scheme = location.protocol === 'https:' ? 'wss:' : 'ws:';
  new WebSocket(`${scheme}//live.clinic-network.com/ward`);
  new WebSocket(window.isSecureContext ? 'wss://live.clinic-network.com' : 'ws://live.clinic-network.com');
  new WebSocket((location.protocol !== 'https:' ? 'ws://' : 'wss://') + location.host);
  new WebSocket((location.href.startsWith('https') ? 'wss://' : 'ws://') + location.host);
  new WebSocket(`ws://live.clinic-network.com${location.pathname}`);
  //            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-plaintext-transport
}
