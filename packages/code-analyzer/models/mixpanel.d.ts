declare namespace mixpanel {
  interface PropertyDict {
    [key: string]: any;
  }
  interface People {
    /**
     * @sink recipient
     * @recipient mixpanel
     */
    set(distinctId: string, ...values: any[]): void;
    /**
     * @sink recipient
     * @recipient mixpanel
     */
    set_once(distinctId: string, ...values: any[]): void;
    /**
     * @sink recipient
     * @recipient mixpanel
     */
    append(distinctId: string, ...values: any[]): void;
    /**
     * @sink recipient
     * @recipient mixpanel
     */
    union(distinctId: string, ...values: any[]): void;
    increment(distinctId: string, ...values: any[]): void;
    /**
     * @sink recipient distinctId properties
     * @recipient mixpanel
     */
    track_charge(distinctId: string, amount: number | string, properties?: any, ...values: any[]): void;
    unset(distinctId: string, ...values: any[]): void;
    delete_user(distinctId: string, ...values: any[]): void;
  }
  interface Mixpanel {
    /**
     * @sink recipient event properties
     * @recipient mixpanel
     */
    track(event: string, properties?: any, callback?: any): void;
    /**
     * @sink recipient events
     * @recipient mixpanel
     */
    track_batch(events: any[], options?: any, callback?: any): void;
    /**
     * @sink recipient properties
     * @recipient mixpanel
     */
    import(event: string, time: any, properties?: any, callback?: any): void;
    /**
     * @sink recipient distinctId alias
     * @recipient mixpanel
     */
    alias(distinctId: string, alias: string, callback?: any): void;
    people: People;
    groups: any;
  }
  function init(token: string, config?: any): Mixpanel;
  const Client: any;
}
declare namespace mixpanel {
  export { self as default };
}
import self = mixpanel;
export = mixpanel;
