/** Options of a construct, as far as nobody here asks for their types. */
interface Props {
  readonly [option: string]: any;
}
/** Serves in clear unless a certificate or `HTTPS` is given. */
export class ApplicationLoadBalancedFargateService {
  /**
   * @secure in-transit props.protocol off=HTTP missing=HTTP unless=props.certificate,props.redirectHTTP:true,props.publicLoadBalancer:false
   */
  constructor(scope: any, id: string, props?: Props);
  readonly [member: string]: any;
}
export class ApplicationLoadBalancedEc2Service {
  /**
   * @secure in-transit props.protocol off=HTTP missing=HTTP unless=props.certificate,props.redirectHTTP:true,props.publicLoadBalancer:false
   */
  constructor(scope: any, id: string, props?: Props);
  readonly [member: string]: any;
}
export const ScheduledFargateTask: any;
export const QueueProcessingFargateService: any;
export const NetworkLoadBalancedFargateService: any;
