import type { RequestCookies, ResponseCookies } from 'next/server';

type Cookies = Pick<RequestCookies, 'get' | 'getAll' | 'has'> & Omit<ResponseCookies, 'get' | 'getAll'>;
export function cookies(): Promise<Cookies> & Cookies;
/** @source request.headers */
export function headers(): Promise<Headers> & Headers;
export function draftMode(): any;
