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
