/** What a browser offers and what sends or stores data. Merges with the DOM of the standard library. */
interface Storage {
  /** @sink client-storage value */
  setItem(key: string, value: string): void;
}
/** @sink client-storage */
declare var localStorage: Storage;
/** @sink client-storage */
declare var sessionStorage: Storage;

interface Document {
  /** @sink cookie */
  cookie: string;
}

interface IDBObjectStore {
  /** @sink client-storage value */
  put(value: any, key?: IDBValidKey): IDBRequest<IDBValidKey>;
  /** @sink client-storage value */
  add(value: any, key?: IDBValidKey): IDBRequest<IDBValidKey>;
}

interface Navigator {
  /**
   * @transport client url
   * @sink url url
   * @sink network data
   */
  sendBeacon(url: string | URL, data?: any): boolean;
}

interface WebSocket {
  /** @sink network data */
  send(data: any): void;
}

interface XMLHttpRequest {
  /** @sink network body */
  send(body?: any): void;
}

interface History {
  /** @sink url url */
  pushState(data: any, unused: string, url?: string | URL | null): void;
  /** @sink url url */
  replaceState(data: any, unused: string, url?: string | URL | null): void;
}

interface Location {
  /** @sink url url */
  assign(url: string | URL): void;
  /** @sink url url */
  replace(url: string | URL): void;
}

/** As the DOM declares it, member by member: variables do not merge. */
declare var Response: {
  prototype: Response;
  /**
   * @sink response body status=init.status
   * @sink cookie init.headers.Set-Cookie init.headers.set-cookie
   */
  new (body?: BodyInit | null, init?: ResponseInit): Response;
  error(): Response;
  /**
   * @sink response data status=init.status
   * @sink cookie init.headers.Set-Cookie init.headers.set-cookie
   */
  json(data: any, init?: ResponseInit): Response;
  redirect(url: string | URL, status?: number): Response;
};

/** With `*`, whatever page is in the other window gets it: one of any site. */
interface Window {
  /** @sink url url */
  open(url?: string | URL, target?: string, features?: string): WindowProxy | null;
  /**
   * Stands for all of them where the receiver may be a port too (`event.source`): of such a one the first is taken.
   * @sink network message
   */
  postMessage(message: never): void;
  /**
   * @sink recipient message
   * @recipient any-origin
   */
  postMessage(message: any, targetOrigin: '*', transfer?: Transferable[]): void;
  /**
   * @sink recipient message
   * @recipient any-origin
   */
  postMessage(message: any, options: { targetOrigin: '*'; transfer?: Transferable[] }): void;
  /** @sink network message */
  postMessage(message: any, targetOrigin: string, transfer?: Transferable[]): void;
  /** @sink network message */
  postMessage(message: any, options?: WindowPostMessageOptions): void;
}
/**
 * @sink recipient message
 * @recipient any-origin
 */
declare function postMessage(message: any, targetOrigin: '*', transfer?: Transferable[]): void;
/** @sink network message */
declare function postMessage(message: any, targetOrigin: string, transfer?: Transferable[]): void;
