import type { Session } from 'next-auth';

export type SessionContextValue<Required extends boolean = false> = {
  data: Required extends true ? Session : Session | null;
  status: 'authenticated' | 'unauthenticated' | 'loading';
  update: (data?: any) => Promise<Session | null>;
};
export function useSession<Required extends boolean>(options?: {
  required: Required;
  onUnauthenticated?: () => void;
}): SessionContextValue<Required>;
export function getSession(parameters?: any): Promise<Session | null>;
export function getCsrfToken(parameters?: any): Promise<any>;
export function getProviders(): Promise<any>;
export function signIn(provider?: any, options?: any, parameters?: any): Promise<any>;
export function signOut(options?: any): Promise<any>;
export function SessionProvider(props: any): any;
