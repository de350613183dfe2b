import { Body, CanActivate, Controller, Delete, ExecutionContext, Get, Injectable, Module, Param, UseGuards, UseInterceptors } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { Cron, CronExpression } from '@nestjs/schedule';
import { EventPattern, MessagePattern } from '@nestjs/microservices';
import { finalize, tap } from 'rxjs';
import { recordAccess } from './audit.ts';
import { prisma } from './db.ts';

@Injectable()
class AuditInterceptor {
  intercept(context: ExecutionContext, next: any) {
    return next.handle().pipe(tap(async () => recordAccess({ actor: 'x', action: 'call', target: context.getHandler().name })));
  }
}
@Injectable()
class AlwaysInterceptor {
  intercept(context: ExecutionContext, next: any) {
    return next.handle().pipe(finalize(() => void recordAccess({ actor: 'x', action: 'call', target: context.getClass().name })));
  }
}
@Injectable()
class TimingInterceptor {
  intercept(_context: ExecutionContext, next: any) {
    return next.handle().pipe(tap(() => console.log('done')));
  }
}
@Injectable()
class AuditGuard implements CanActivate {
  async canActivate(context: ExecutionContext) {
    await recordAccess({ actor: 'x', action: 'enter', target: context.getHandler().name });
    return true;
  }
}
@Injectable()
class RoleGuard implements CanActivate {
  canActivate() {
    return true;
  }
}

@Injectable()
export class PatientService {
  find(id: string) {
    return prisma.patient.findUnique({ where: { id } });
    //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-audit-log: health.record | enters at the route `GET /patients/:id`, called by `PatientController.find`, which leaves no audit record on some path, leaves without an audit record: `return prisma.patient.findUnique({ where: { id } });`
  }
  list() {
    return prisma.patient.findMany();
  }
  async remove(id: string) {
    await prisma.patient.delete({ where: { id } });
    //    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-audit-log: health.record | enters at the route `DELETE /patients/:id`, called by `PatientController.remove`, which leaves no audit record on some path, leaves without an audit record: `end of the function`
  }
  async ward(ward: string) {
    const rows = await prisma.patient.findMany({ where: { ward } });
    if (!rows.length) return [];
    await recordAccess({ actor: 'x', action: 'read', target: ward });
    return rows;
  }
}

@Controller('patients')
export class PatientController {
  constructor(private readonly patients: PatientService) {}

  @Get()
  @UseInterceptors(AuditInterceptor)
  list() {
    return this.patients.list();
  }

  @Get(':id')
  find(@Param('id') id: string) {
    return this.patients.find(id);
  }

  @Delete(':id')
  @UseInterceptors(TimingInterceptor)
  remove(@Param('id') id: string) {
    return this.patients.remove(id);
  }

  @Get('ward/:ward')
  ward(@Param('ward') ward: string) {
    return this.patients.ward(ward);
  }

  @Get('guarded')
  @UseGuards(AuditGuard)
  guarded() {
    return prisma.patient.findMany();
  }

  @Get('roles')
  @UseGuards(RoleGuard)
  roles() {
    return prisma.patient.findMany();
    //     ^^^^^^^^^^^^^^^^^^^^^^^^^ require-audit-log: health.record | enters at the route `GET /patients/roles`, leaves without an audit record: `return prisma.patient.findMany();`
  }
}

@Controller('wards')
@UseInterceptors(AlwaysInterceptor)
export class WardController {
  @Get()
  all(@Body() _filter: unknown) {
    return prisma.patient.findMany();
  }
}

/** No request, so no interceptor of requests. */
@Injectable()
export class NightlyJob {
  @Cron(CronExpression.EVERY_DAY_AT_MIDNIGHT)
  async nightly() {
    const patients = await prisma.patient.findMany();
    //                     ^^^^^^^^^^^^^^^^^^^^^^^^^ require-audit-log: health.record | enters at the job `NightlyJob.nightly`, leaves without an audit record: `end of the function`
    console.log(patients.length);
  }

  @Cron('0 5 * * *')
  async morning() {
    await recordAccess({ actor: 'job:morning', action: 'read', target: 'all' });
    return prisma.patient.findMany();
  }
}

@Controller()
export class Consumer {
  @MessagePattern({ cmd: 'patient' })
  async answer(id: string) {
    return prisma.patient.findUnique({ where: { id } });
    //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-audit-log: health.record | enters at the handler of `Consumer.answer`, leaves without an audit record: `return prisma.patient.findUnique({ where: { id } });`
  }

  @EventPattern('patient.asked')
  async asked(id: string) {
    await recordAccess({ actor: 'x', action: 'read', target: id });
    return prisma.patient.findUnique({ where: { id } });
  }
}

@Module({ controllers: [PatientController, WardController], providers: [{ provide: APP_GUARD, useClass: RoleGuard }] })
export class AppModule {}
