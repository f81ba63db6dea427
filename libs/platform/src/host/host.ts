import 'reflect-metadata';
import { Module, type INestApplicationContext, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { readConfig, type Config } from '../config/config.js';
import { Database } from '../database/database.js';
import { dataSource } from '../database/source.js';
import { Log } from '../log.js';
import { Consumers } from '../outbox/consumers.js';
import { OutboxRelay } from '../outbox/relay.js';
import { createHttp, type HttpOptions } from './http-app.js';
import { PlatformModule } from './platform.module.js';
import type { ServiceDefinition } from './service.module.js';
import { stopWithParent } from './stop.js';

export interface HostOptions {
  name: string;
  services: ServiceDefinition[];
  http: boolean;
  jobs: boolean;
  /** What else this host serves beside the API. */
  mount?: HttpOptions['mount'];
}

export interface RunningHost {
  app: INestApplicationContext;
  config: Config;
  url: string;
  close(): Promise<void>;
}

/** Starts a process with these services; throws with one readable sentence when it cannot. */
export async function startHost(options: HostOptions, config: Config = readConfig()): Promise<RunningHost> {
  // The opening hours library reads the process's own time zone.
  process.env.TZ = config.CITY_TIMEZONE;
  const log = new Log(config.LOG_LEVEL, options.name);
  const source = await dataSource(config, options.services).initialize();
  const database = new Database(source);
  const root = rootModule(options, PlatformModule.with(config, database, log));
  const app = options.http
    ? await createHttp(root, config, log, { mount: options.mount })
    : await NestFactory.createApplicationContext(root, { logger: log, abortOnError: false });
  app.get(Consumers).check();
  if (options.jobs) await app.get(Consumers).start();
  app.get(OutboxRelay).start();
  const url = 'getUrl' in app ? await (app as { getUrl(): Promise<string> }).getUrl() : '';
  const close = async () => {
    await app.close();
    await source.destroy();
  };
  return { app, config, url, close };
}

/** `main.ts` of every process: start, tell the parent, stop cleanly on SIGTERM, SIGINT or when the parent is gone. */
export async function runHost(options: HostOptions): Promise<void> {
  let host: RunningHost | null = null;
  // Before anything else: whoever started this may be gone before it is up.
  stopWithParent(async () => host?.close());
  try {
    host = await startHost(options);
    process.send?.({ ready: true, url: host.url });
  } catch (error) {
    process.stderr.write(
      `${options.name} could not start: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
    );
    process.exit(1);
  }
}

function rootModule(options: HostOptions, platform: ReturnType<typeof PlatformModule.with>): Type {
  class Root {}
  Module({ imports: [platform, ...options.services.map((service) => service.module)] })(Root);
  return Root;
}
