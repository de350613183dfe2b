import { applyDecorators, Controller, Get, Injectable, Module, SetMetadata, UseInterceptors } from '@nestjs/common';
import { APP_INTERCEPTOR, Reflector } from '@nestjs/core';
import { tap } from 'rxjs/operators';
import { from, switchMap } from 'rxjs';
import { prisma } from './db.ts';
import { record } from './records.ts';

@Injectable()
class AuditInterceptor {
  intercept(context: any, next: any) {
    return next.handle().pipe(tap(() => record('call', context)));
  }
}
@Injectable()
class AuditFirstInterceptor {
  intercept(context: any, next: any) {
    return from(record('call', context)).pipe(switchMap(() => next.handle()));
  }
}
@Injectable()
class TimingInterceptor {
  intercept(context: any, next: any) {
    return next.handle();
  }
}

const AUDIT_KEY = 'audit';
const Audited = (action: string) => SetMetadata(AUDIT_KEY, action);
const AuditedByInterceptor = () => applyDecorators(UseInterceptors(AuditInterceptor), SetMetadata('x', 1));
const Marked = () => SetMetadata('marked', true);

@Injectable()
class MetadataInterceptor {
  constructor(private readonly reflector: Reflector) {}
  intercept(context: any, next: any) {
    const action = this.reflector.get(AUDIT_KEY, context.getHandler());
    if (!action) return next.handle();
    return next.handle().pipe(tap(() => record(action)));
  }
}

function RecordCall(): MethodDecorator {
  return (target, key, descriptor: any) => {
    const original = descriptor.value;
    descriptor.value = async function (...args: unknown[]) {
      await record(String(key));
      return original.apply(this, args);
    };
  };
}
function recorded(method: (...args: any[]) => any, context: ClassMethodDecoratorContext) {
  return function (this: unknown, ...args: any[]) {
    void record(String(context.name));
    return method.call(this, ...args);
  };
}

@Module({ providers: [{ provide: APP_INTERCEPTOR, useClass: MetadataInterceptor }] })
export class AppModule {}

@Controller('patients')
export class PatientController {
  @Get()
  @Audited('read')
  byMetadata() {
    return prisma.patient.findMany();
    //     ^^^^^^^^^^^^^^^^^^^^^^^^^ read in PatientController.byMetadata: audited by `@Audited('read')`
  }

  @Get()
  @Marked()
  byOtherMetadata() {
    return prisma.patient.findMany();
    //     ^^^^^^^^^^^^^^^^^^^^^^^^^ read in PatientController.byOtherMetadata: unaudited at `return prisma.patient.findMany();`
  }

  @Get()
  @UseInterceptors(AuditInterceptor)
  byInterceptor() {
    return prisma.patient.findMany();
    //     ^^^^^^^^^^^^^^^^^^^^^^^^^ read in PatientController.byInterceptor: audited by `@UseInterceptors(AuditInterceptor)`
  }

  @Get()
  @UseInterceptors(new AuditFirstInterceptor())
  byInterceptorInstance() {
    return prisma.patient.findMany();
    //     ^^^^^^^^^^^^^^^^^^^^^^^^^ read in PatientController.byInterceptorInstance: audited by `@UseInterceptors(new AuditFirstInterceptor())`
  }

  @Get()
  @UseInterceptors(TimingInterceptor)
  byOtherInterceptor() {
    return prisma.patient.findMany();
    //     ^^^^^^^^^^^^^^^^^^^^^^^^^ read in PatientController.byOtherInterceptor: unaudited at `return prisma.patient.findMany();`
  }

  @Get()
  @AuditedByInterceptor()
  byComposition() {
    return prisma.patient.findMany();
    //     ^^^^^^^^^^^^^^^^^^^^^^^^^ read in PatientController.byComposition: audited by `@AuditedByInterceptor()`
  }

  @RecordCall()
  byReplacing() {
    return prisma.patient.findMany();
    //     ^^^^^^^^^^^^^^^^^^^^^^^^^ read in PatientController.byReplacing: audited by `@RecordCall()`
  }

  @recorded
  byStandardDecorator() {
    return prisma.patient.findMany();
    //     ^^^^^^^^^^^^^^^^^^^^^^^^^ read in PatientController.byStandardDecorator: audited by `@recorded`
  }

  @Get()
  plain() {
    return prisma.patient.findMany();
    //     ^^^^^^^^^^^^^^^^^^^^^^^^^ read in PatientController.plain: unaudited at `return prisma.patient.findMany();`
  }
}

@Injectable()
export class PatientService {
  find() {
    return prisma.patient.findMany();
    //     ^^^^^^^^^^^^^^^^^^^^^^^^^ read in PatientService.find: audited by `@UseInterceptors(AuditInterceptor)`
  }
  list() {
    return prisma.patient.findMany();
    //     ^^^^^^^^^^^^^^^^^^^^^^^^^ read in PatientService.list: unaudited at `return prisma.patient.findMany();` when called by `ListController.list`, which leaves no audit record on some path
  }
}

@UseInterceptors(AuditInterceptor)
@Controller('wards')
export class WardController {
  constructor(private readonly patients: PatientService) {}

  @Get()
  find() {
    return this.patients.find();
  }
  @Get()
  own() {
    return prisma.patient.findMany();
    //     ^^^^^^^^^^^^^^^^^^^^^^^^^ read in WardController.own: audited by `@UseInterceptors(AuditInterceptor)`
  }
}

@Controller('lists')
export class ListController {
  constructor(private readonly patients: PatientService) {}

  @Get()
  list() {
    return this.patients.list();
  }
}
