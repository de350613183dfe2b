/** Options of a construct, as far as nobody here asks for their types. */
interface Props {
  readonly [option: string]: any;
}
export enum Effect {
  ALLOW = 'ALLOW',
  DENY = 'DENY',
}
export class PolicyStatement {
  constructor(props?: Props);
  readonly [member: string]: any;
}
export class AnyPrincipal {
  constructor();
}
export class StarPrincipal {
  constructor();
}
export class ArnPrincipal {
  constructor(arn: string);
}
export class ServicePrincipal {
  constructor(service: string, options?: Props);
}
export class AccountPrincipal {
  constructor(accountId: any);
}
export class AccountRootPrincipal {
  constructor();
}
export class OrganizationPrincipal {
  constructor(organizationId: string);
}
export const Role: any;
export const User: any;
export const Group: any;
export const ManagedPolicy: any;
export const Policy: any;
export const PolicyDocument: any;
export const FederatedPrincipal: any;
export const WebIdentityPrincipal: any;
export const CompositePrincipal: any;
export const CanonicalUserPrincipal: any;
export const OpenIdConnectProvider: any;
export const OpenIdConnectPrincipal: any;
export interface IRole extends Props {}
export interface IGrantable extends Props {}
export interface IPrincipal extends Props {}
