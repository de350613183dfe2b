/** Options of a resource, as far as nobody here asks for their types. */
interface Args {
  readonly [option: string]: any;
}
/** Always encrypted where it is kept. */
export class Bucket {
  constructor(name: string, args: Args, options?: Args);
  readonly [output: string]: any;
}
export interface BucketArgs extends Args {}
export class BucketIAMMember {
  /** @secure private args.member off=allUsers|allAuthenticatedUsers */
  constructor(name: string, args: Args, options?: Args);
  readonly [output: string]: any;
}
export interface BucketIAMMemberArgs extends Args {}
export class BucketIAMBinding {
  /** @secure private args.members[] off=allUsers|allAuthenticatedUsers */
  constructor(name: string, args: Args, options?: Args);
  readonly [output: string]: any;
}
export interface BucketIAMBindingArgs extends Args {}
export class BucketAccessControl {
  /** @secure private args.entity off=allUsers|allAuthenticatedUsers */
  constructor(name: string, args: Args, options?: Args);
  readonly [output: string]: any;
}
export interface BucketAccessControlArgs extends Args {}
export class DefaultObjectAccessControl {
  /** @secure private args.entity off=allUsers|allAuthenticatedUsers */
  constructor(name: string, args: Args, options?: Args);
  readonly [output: string]: any;
}
export interface DefaultObjectAccessControlArgs extends Args {}
export class ObjectAccessControl {
  /** @secure private args.entity off=allUsers|allAuthenticatedUsers */
  constructor(name: string, args: Args, options?: Args);
  readonly [output: string]: any;
}
export interface ObjectAccessControlArgs extends Args {}
export class BucketACL {
  /** @secure private args.predefinedAcl off=publicRead|publicReadWrite */
  constructor(name: string, args: Args, options?: Args);
  readonly [output: string]: any;
}
export interface BucketACLArgs extends Args {}
export const BucketObject: any;
export const BucketIAMPolicy: any;
export const HmacKey: any;
