/** firebase-admin, its namespaced interface: what Firestore is is said by @google-cloud/firestore. */
import * as store from '@google-cloud/firestore';

interface Firestores {
  (app?: any): store.Firestore;
  readonly FieldValue: any;
  readonly Timestamp: typeof store.Timestamp;
  readonly FieldPath: any;
}
export namespace app {
  type App = any;
}
export namespace firestore {
  type Firestore = store.Firestore;
  type DocumentReference<T = any> = store.DocumentReference<T>;
  type CollectionReference<T = any> = store.CollectionReference<T>;
  type DocumentSnapshot<T = any> = store.DocumentSnapshot<T>;
  type QuerySnapshot<T = any> = store.QuerySnapshot<T>;
  type QueryDocumentSnapshot<T = any> = store.QueryDocumentSnapshot<T>;
  type Query<T = any> = store.Query<T>;
  type WriteBatch = store.WriteBatch;
  type Transaction = store.Transaction;
  type DocumentData = store.DocumentData;
}
export const firestore: Firestores;
export const credential: any;
export const apps: any[];
export function initializeApp(options?: any, name?: string): any;
export function auth(app?: any): any;
export function messaging(app?: any): any;
export function storage(app?: any): any;
export function database(app?: any): any;
declare const admin: {
  readonly firestore: Firestores;
  readonly credential: any;
  readonly apps: any[];
  readonly auth: any;
  readonly messaging: any;
  readonly storage: any;
  readonly database: any;
  readonly initializeApp: (options?: any, name?: string) => any;
  readonly app: (name?: string) => any;
};
export default admin;
