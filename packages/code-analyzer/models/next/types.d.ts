export type * from 'next';
