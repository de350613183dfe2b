/** Options of a construct, as far as nobody here asks for their types. */
interface Props {
  readonly [option: string]: any;
}
/** Always encrypted. */
export class CfnBroker {
  /** @secure private props.publiclyAccessible off=true */
  constructor(scope: any, id: string, props?: Props);
  readonly [member: string]: any;
}
export const CfnConfiguration: any;
export const CfnConfigurationAssociation: any;
