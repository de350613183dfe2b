/** What a configuration of SST 3 has without importing it. Loaded where there is an `sst.config.ts`. */
interface SstArgs {
  readonly [option: string]: any;
}
declare class SstComponent {
  constructor(name: string, args?: SstArgs, options?: SstArgs);
  readonly [output: string]: any;
}
declare namespace sst {
  export namespace aws {
    /** `public` is the older form of `access`. */
    export class Bucket extends SstComponent {
      /**
       * @secure private args.access off=public
       * @secure private args.public off=true
       */
      constructor(name: string, args?: SstArgs, options?: SstArgs);
    }
    export class Postgres extends SstComponent {
      /**
       * @secure at-rest args.transform.instance.storageEncrypted off=false
       * @secure private args.transform.instance.publiclyAccessible off=true
       */
      constructor(name: string, args?: SstArgs, options?: SstArgs);
    }
    export class Mysql extends SstComponent {
      /**
       * @secure at-rest args.transform.instance.storageEncrypted off=false
       * @secure private args.transform.instance.publiclyAccessible off=true
       */
      constructor(name: string, args?: SstArgs, options?: SstArgs);
    }
    export class Aurora extends SstComponent {
      /** @secure private args.transform.instance.publiclyAccessible off=true */
      constructor(name: string, args?: SstArgs, options?: SstArgs);
    }
    export class Redis extends SstComponent {
      /**
       * @secure at-rest args.transform.cluster.atRestEncryptionEnabled off=false
       * @secure in-transit args.transform.cluster.transitEncryptionEnabled off=false
       */
      constructor(name: string, args?: SstArgs, options?: SstArgs);
    }
    export class Efs extends SstComponent {
      /** @secure at-rest args.transform.fileSystem.encrypted off=false */
      constructor(name: string, args?: SstArgs, options?: SstArgs);
    }
    export class Queue extends SstComponent {
      /** @secure at-rest args.transform.queue.sqsManagedSseEnabled off=false unless=args.transform.queue.kmsMasterKeyId */
      constructor(name: string, args?: SstArgs, options?: SstArgs);
    }
    export class KinesisStream extends SstComponent {
      /** @secure at-rest args.transform.stream.encryptionType off=NONE */
      constructor(name: string, args?: SstArgs, options?: SstArgs);
    }
    export class Function extends SstComponent {}
    export class Api extends SstComponent {}
    export class ApiGatewayV1 extends SstComponent {}
    export class ApiGatewayV2 extends SstComponent {}
    export class ApiGatewayWebSocket extends SstComponent {}
    export class AppSync extends SstComponent {}
    export class Astro extends SstComponent {}
    export class Auth extends SstComponent {}
    export class Bus extends SstComponent {}
    export class Cdn extends SstComponent {}
    export class Cluster extends SstComponent {}
    export class CognitoIdentityPool extends SstComponent {}
    export class CognitoUserPool extends SstComponent {}
    export class Cron extends SstComponent {}
    export class Dynamo extends SstComponent {}
    export class Email extends SstComponent {}
    export class Nextjs extends SstComponent {}
    export class Nuxt extends SstComponent {}
    export class OpenControl extends SstComponent {}
    export class OpenSearch extends SstComponent {}
    export class React extends SstComponent {}
    export class Realtime extends SstComponent {}
    export class Remix extends SstComponent {}
    export class Router extends SstComponent {}
    export class Service extends SstComponent {}
    export class SnsTopic extends SstComponent {}
    export class SolidStart extends SstComponent {}
    export class StaticSite extends SstComponent {}
    export class SvelteKit extends SstComponent {}
    export class Svelte extends SstComponent {}
    export class TanStackStart extends SstComponent {}
    export class Task extends SstComponent {}
    export class Vector extends SstComponent {}
    export class Vpc extends SstComponent {}
  }
  export class Secret extends SstComponent {}
  export class Linkable extends SstComponent {}
  export const cloudflare: any;
}
declare const $config: (config: any) => any;
declare const $app: any;
declare const $dev: boolean;
declare const $util: any;
declare const $interpolate: any;
declare const $resolve: any;
declare const $transform: any;
declare const aws: typeof import('@pulumi/aws');
