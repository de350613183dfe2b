/**
 * @transport client input init
 * @sink url input
 * @sink network init.body
 */
declare function fetch(input: RequestInfo | URL, init?: RequestInit): Promise<Response>;

interface Body {
  /** @passes this -> return */
  json(): Promise<any>;
}

interface Headers {
  /** @sink cookie value when=name:set-cookie */
  append(name: string, value: string): void;
  /** @sink cookie value when=name:set-cookie */
  set(name: string, value: string): void;
}
