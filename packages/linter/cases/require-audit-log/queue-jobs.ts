import { Queue, Worker, type Job } from 'bullmq';
import Bull from 'bull';
import { Kafka } from 'kafkajs';
import cron from 'node-cron';
import { EventEmitter } from 'node:events';
import { recordAccess } from './audit.ts';
import { prisma } from './db.ts';

/** Whoever runs it: a record with the job as actor. */
function auditedJob<T>(name: string, run: (job: Job<T>) => Promise<unknown>): (job: Job<T>) => Promise<unknown> {
  return async job => {
    await recordAccess({ actor: `job:${name}`, action: 'run', target: String(job.id) });
    return run(job);
  };
}

export const exportWorker = new Worker('exports', async job => {
  const patients = await prisma.patient.findMany({ where: { ward: job.data.ward } });
  //                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-audit-log: health.record | enters at the job `exports`, leaves without an audit record: `return patients.map(patient => patient.diagnosis);`
  return patients.map(patient => patient.diagnosis);
});
export const auditedWorker = new Worker(
  'audited',
  auditedJob('audited', async job => prisma.patient.findUnique({ where: { id: String(job.id) } })),
);
export const recordingWorker = new Worker('recording', async job => {
  const patient = await prisma.patient.findUnique({ where: { id: job.data.id } });
  await recordAccess({ actor: 'job:recording', action: 'read', target: job.data.id });
  return patient;
});

async function processReport(job: Job) {
  return prisma.patient.findMany({ where: { ward: job.data.ward } });
  //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-audit-log: health.record | enters at the job `reports`, leaves without an audit record: `return prisma.patient.findMany({ where: { ward: job.data.wa…`
}
export const reportWorker = new Worker('reports', processReport);

/** A record when it fails is no record of the reads that went well. */
export const failing = new Worker('failing', async job => {
  try {
    return await prisma.patient.findUnique({ where: { id: job.data.id } });
    //           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-audit-log: health.record | enters at the job `failing`, leaves without an audit record: `return await prisma.patient.findUnique({ where: { id: job.d…`, audited only on another path: `recordAccess({ actor: 'job:failing', action: 'failed', targ…`
  } catch (error) {
    await recordAccess({ actor: 'job:failing', action: 'failed', target: job.data.id });
    throw error;
  }
});

const legacy = new Bull('legacy');
legacy.process(async job => prisma.patient.findUnique({ where: { id: job.data.id } }));
//                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-audit-log: health.record | enters at `legacy.process callback`, registered by `legacy.process` without an audit record around it, leaves without an audit record: `prisma.patient.findUnique({ where: { id: job.data.id } })`
legacy.process('audited', auditedJob('legacy', async job => prisma.patient.findUnique({ where: { id: String(job.id) } })));

cron.schedule('0 3 * * *', async () => {
  const patients = await prisma.patient.findMany();
  //                     ^^^^^^^^^^^^^^^^^^^^^^^^^ require-audit-log: health.record | enters at the job `0 3 * * *`, registered by `cron.schedule` without an audit record around it, leaves without an audit record: `end of the function`
  console.log(patients.length);
});
cron.schedule('0 4 * * *', async () => {
  for (const patient of await prisma.patient.findMany()) {
    await recordAccess({ actor: 'job:nightly', action: 'read', target: patient.id });
  }
});

export async function consume() {
  const consumer = new Kafka({ brokers: [] }).consumer({ groupId: 'patients' });
  await consumer.run({
    eachMessage: async ({ message }) => {
      const patient = await prisma.patient.findUnique({ where: { id: String(message.value) } });
      //                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-audit-log: health.record | enters at `consume`, `patient` is there, called by `consume`, which leaves no audit record on some path, leaves without an audit record: `end of the function`
      console.log(patient?.id);
    },
  });
}

/** Nobody knows who listens: an event is a record only if a binding says so. */
const events = new EventEmitter();
export async function emitting(id: string) {
  const patient = await prisma.patient.findUnique({ where: { id } });
  //                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-audit-log: health.record | enters at `emitting`, leaves without an audit record: `return patient;`
  events.emit('patient.read', { id });
  return patient;
}
export async function queued(id: string) {
  const patient = await prisma.patient.findUnique({ where: { id } });
  await new Queue('audit').add('read', { id });
  return patient;
}
