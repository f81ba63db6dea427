import 'reflect-metadata';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { Config } from '#platform/config/config';
import { Database } from '#platform/database/database';
import { dataSource } from '#platform/database/source';
import { PlatformModule } from '#platform/host/platform.module';
import { Log } from '#platform/log';
import { services } from './services.js';

/** The API of all services as an OpenAPI document. Nothing is started: controllers are only looked at. */
export async function openApiDocument(): Promise<OpenAPIObject> {
  const config = Object.assign(new Config(), { DATABASE_URL: 'postgres://none' });
  const platform = PlatformModule.with(config, new Database(dataSource(config, [])), new Log('silent', 'openapi'));
  class Root {}
  Module({ imports: [platform, ...services.map((service) => service.module)] })(Root);
  const app = await NestFactory.create<NestFastifyApplication>(Root, new FastifyAdapter(), {
    preview: true,
    logger: false,
  });
  const description = new DocumentBuilder()
    .setTitle('Lieblingsladen')
    .setDescription(
      'One marketplace for the shops of one city. Money is in cents, times are ISO 8601, errors are RFC 9457.',
    )
    .setVersion('1')
    .addCookieAuth('better-auth.session_token')
    .build();
  const document = SwaggerModule.createDocument(app, description);
  await app.close();
  return {
    ...document,
    paths: sorted(document.paths),
    components: { ...document.components, schemas: sorted(document.components?.schemas ?? {}) },
  };
}

/** In one order, so that a difference in the document is a difference in the API. */
function sorted<T extends object>(record: T): T {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => a.localeCompare(b, 'en'))) as T;
}
