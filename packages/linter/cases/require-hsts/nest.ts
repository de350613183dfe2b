import { NestFactory } from '@nestjs/core';
import { readFileSync } from 'node:fs';
import { AppModule } from './nest.module';

const httpsOptions = { key: readFileSync('key.pem'), cert: readFileSync('cert.pem') };

export async function start() {
  const app = await NestFactory.create(AppModule, { httpsOptions });
  //                ^^^^^^^^^^^^^^^^^^ require-hsts (warning)
  await app.listen(443);
  await NestFactory.create(AppModule);
}
