import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';

@Injectable()
export class SerializeInterceptor implements NestInterceptor {
  intercept(_context: ExecutionContext, next: CallHandler) {
    return next.handle();
  }
}
