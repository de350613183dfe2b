import { Body, Controller, Get, Inject, Param, Post } from '@nestjs/common';
import { PrismaClient, type Patient } from '@prisma/client';
import pino from 'pino';

declare const audited: (what: string) => MethodDecorator;
const log = pino({ redact: { paths: ['*.email', 'req.headers["authorization"]'] } });

@Controller('patients')
export class Patients<const Row extends Patient = Patient> {
  static #count = 0;
  static { Patients.#count = 1; }
  declare cache: Map<number, Row>;
  accessor last: Row | undefined;
  constructor(@Inject('db') private readonly db: PrismaClient, readonly logger = log) {}
  @Get(':id') @audited('read')
  async one(@Param('id') id: string): Promise<Row | null> {
    try { return (await this.db.patient.findUnique({ where: { id: +id } })) as Row | null; }
    catch (error) { this.logger.error({ error, id }, 'failed'); throw new Error(`no patient ${id}`, { cause: error }); }
    finally { Patients.#count++; }
  }
  @Post() save(@Body() { email, ...rest }: Omit<Patient, 'id'>) {
    this.logger.info({ rest, email: email.replace(/^(.).*(@.*)$/, '$1***$2') });
    return this.db.$transaction(async tx => (await tx.patient.create({ data: { email, ...rest } })).email);
  }
  get size(): number { return Patients.#count; }
  set size(value) { Patients.#count = value >>> 0; }
}
