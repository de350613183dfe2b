declare namespace Honeybadger {
  interface Client {
    configure(options?: any): Client;
    factory(options?: any): Client;
    /**
     * @sink telemetry
     * @recipient honeybadger
     */
    notify(notice: any, name?: any, extra?: any): boolean;
    /**
     * @sink telemetry
     * @recipient honeybadger
     */
    notifyAsync(notice: any, name?: any, extra?: any): Promise<void>;
    /**
     * @sink telemetry context
     * @recipient honeybadger
     */
    setContext(context: Record<string, any>): Client;
    /**
     * @sink telemetry message options
     * @recipient honeybadger
     */
    addBreadcrumb(message: string, options?: any): Client;
    /**
     * @sink telemetry
     * @recipient honeybadger
     */
    event(...values: any[]): void;
    resetContext(context?: Record<string, any>): Client;
    clear(): Client;
    beforeNotify(handler: any): Client;
    afterNotify(handler: any): Client;
    requestHandler: any;
    errorHandler: any;
    lambdaHandler: any;
    withRequest<T>(request: any, handler: T): T;
    checkIn(id: string): Promise<void>;
    default: Client;
  }
}
declare const Honeybadger: Honeybadger.Client;
export = Honeybadger;
