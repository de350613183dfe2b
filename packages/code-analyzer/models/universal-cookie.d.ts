export default class Cookies {
  constructor(cookies?: any, options?: any);
  get(name: string, options?: any): any;
  getAll(options?: any): any;
  /** @sink cookie value */
  set(name: string, value: any, options?: any): void;
  remove(name: string, options?: any): void;
  addChangeListener(callback: (change: any) => void): void;
}
