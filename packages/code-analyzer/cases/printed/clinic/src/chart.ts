import { PrismaClient, type Patient } from '@prisma/client';
import pino from 'pino';
import { mangle } from 'mangle';
import { record } from '~/audit';
import './chart.css';

const prisma = new PrismaClient();
const log = pino();

export async function loadChart(id: number): Promise<Patient | undefined> {
  const patient = await prisma.patient.findUnique({ where: { id } });
  if (!patient) return undefined;
  await record('chart');
  note(patient);
  return patient;
}

function note({ email, ward }: Patient): void {
  log.info(`${ward}: ${email}`);
  log.debug(mangle(email));
}

export class Wards {
  count = 0;

  async list(): Promise<string[]> {
    const patients = await prisma.patient.findMany({ select: { email: true } });
    for (const { email } of patients) this.count += email.length;
    return patients.map(patient => patient.email);
  }
}
