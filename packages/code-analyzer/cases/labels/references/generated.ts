declare const use: (...values: unknown[]) => void;

/** As generators of GraphQL types write them. */
export type Maybe<T> = T | null;
export type Scalars = { String: { input: string; output: string }; Boolean: { input: boolean; output: boolean } };
export type User = {
    __typename?: 'User';
    email: Scalars['String']['output'];
//  ^^^^^ contact.email (type customer)
    name?: Maybe<Scalars['String']['output']>;
//  ^^^^ identity.name (type customer)
    phone: Scalars['Boolean']['output'];
};
export type ViewerQuery = {
    __typename?: 'Query';
    viewer: { __typename?: 'User'; name: string; email: string } | null;
    //                             ^^^^ identity.name (type customer)
    //                                           ^^^^^ contact.email (type customer)
    page: { __typename?: 'Page'; name: string };
};

/** As generators of protobuf messages write them. */
declare class Message<T> {
  readonly message?: T;
}
export type Patient = Message<'acme.v1.Patient'> & {
    email: string;
//  ^^^^^ contact.email (type patient)
    emailVerified: boolean;
};
export interface LeadRequest {
    $type: 'acme.v1.LeadRequest';
    phone: string;
//  ^^^^^ contact.phone (type contact)
}
export class Employee extends Message<Employee> {
    salary = 0;
    email = '';
//  ^^^^^ contact.email (type employee)
    static readonly typeName = 'acme.v1.Employee';
}
export function read(user: User, query: ViewerQuery) {
  use(user.email, query.viewer?.name, query.page.name);
  //       ^^^^^ contact.email (type customer)
  //                            ^^^^ identity.name (type customer)
}

/** What a record gives as an object is no address. */
export function show(model: any) {
  return { email: model.related('email').toJSON(), phone: model.related('phone').toObject() };
}
