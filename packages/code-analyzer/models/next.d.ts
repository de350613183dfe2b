import type { IncomingMessage, ServerResponse } from 'http';

export interface NextApiRequest extends IncomingMessage {
  /** @source request.query */
  query: { [name: string]: string | string[] | undefined };
  /** @source request.cookies */
  cookies: { [name: string]: string | undefined };
  /** @source request.body */
  body: any;
  env: any;
  preview?: boolean;
}
export interface NextApiResponse<T = any> extends ServerResponse {
  /** @sink response body status=this.status,this.statusCode */
  send(body: T): void;
  /** @sink response body status=this.status,this.statusCode */
  json(body: T): void;
  status(code: number): NextApiResponse<T>;
  /** @sink url url */
  redirect(url: string): NextApiResponse<T>;
  /** @sink url url */
  redirect(status: number, url: string): NextApiResponse<T>;
  setPreviewData(data: any, options?: any): NextApiResponse<T>;
  revalidate(path: string, options?: any): Promise<void>;
}
export type NextApiHandler<T = any> = (request: NextApiRequest, response: NextApiResponse<T>) => unknown;
export type NextPage<P = {}, I = P> = (props: P) => any;
export type Metadata = any;
export type ResolvingMetadata = any;
export type Viewport = any;
export type NextConfig = any;
export type PageConfig = any;
export type GetServerSidePropsContext = {
  req: IncomingMessage & { cookies: any };
  res: ServerResponse;
  params?: any;
  query: any;
  resolvedUrl: string;
  locale?: string;
};
export type GetServerSideProps<P = any, Q = any, D = any> = (context: GetServerSidePropsContext) => Promise<any>;
export type GetStaticProps<P = any, Q = any, D = any> = (context: any) => any;
export type GetStaticPaths<Q = any> = (context: any) => any;
export type InferGetServerSidePropsType<T> = any;
export type InferGetStaticPropsType<T> = any;
export type NextComponentType = any;
declare function next(options?: any): any;
export default next;
