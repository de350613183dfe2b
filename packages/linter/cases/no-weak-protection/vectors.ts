import { randomBytes } from 'node:crypto';

export const fixedVector = Buffer.from('abcdefabcdefabcd');
export const freshVector = () => randomBytes(16);
