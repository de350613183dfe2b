/** Errors that Hono turns into answers. */
export class HTTPException extends Error {
  readonly res?: Response;
  readonly status: number;
  /** @sink error options.message */
  constructor(status?: number, options?: { res?: Response; message?: string; cause?: unknown });
  getResponse(): Response;
}
