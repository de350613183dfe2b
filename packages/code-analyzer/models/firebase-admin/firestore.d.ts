import { Firestore } from '@google-cloud/firestore';
export * from '@google-cloud/firestore';

export function getFirestore(...values: any[]): Firestore;
export function initializeFirestore(app: any, settings?: any, id?: string): Firestore;
