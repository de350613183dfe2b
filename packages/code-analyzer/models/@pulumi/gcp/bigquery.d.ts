/** Options of a resource, as far as nobody here asks for their types. */
interface Args {
  readonly [option: string]: any;
}
export class DatasetIamMember {
  /** @secure private args.member off=allUsers|allAuthenticatedUsers */
  constructor(name: string, args: Args, options?: Args);
  readonly [output: string]: any;
}
export interface DatasetIamMemberArgs extends Args {}
export class DatasetIamBinding {
  /** @secure private args.members[] off=allUsers|allAuthenticatedUsers */
  constructor(name: string, args: Args, options?: Args);
  readonly [output: string]: any;
}
export interface DatasetIamBindingArgs extends Args {}
export class DatasetAccess {
  /**
   * @secure private args.specialGroup off=allAuthenticatedUsers
   * @secure private args.iamMember off=allUsers|allAuthenticatedUsers
   */
  constructor(name: string, args: Args, options?: Args);
  readonly [output: string]: any;
}
export interface DatasetAccessArgs extends Args {}
export const Dataset: any;
export const Table: any;
export const Job: any;
