interface Options {
  [option: string]: any;
}
/**
 * Handed to `register`, with options and defaults of `helmet`.
 *
 * @secure hsts options.hsts off=false
 * @secure hsts options.strictTransportSecurity off=false
 * @secure hsts options.hsts.maxAge
 * @secure hsts options.strictTransportSecurity.maxAge
 */
declare function fastifyHelmet(instance?: any, options?: Options): Promise<void>;
declare namespace fastifyHelmet {
  type FastifyHelmetOptions = Options;
  export { fastifyHelmet, fastifyHelmet as default };
}
export = fastifyHelmet;
