import { Global, Module, type DynamicModule, type Provider } from '@nestjs/common';
import { PORTS, type PortClass } from '#contracts/ports';
import { Config } from '../config/config.js';
import { Database } from '../database/database.js';
import { HealthController } from '../http/health.controller.js';
import { Metrics } from '../http/metrics.js';
import { Log } from '../log.js';
import { Consumers } from '../outbox/consumers.js';
import { OutboxRelay } from '../outbox/relay.js';
import { InternalController } from '../ports/internal.controller.js';
import { portFor } from '../ports/ports.js';
import { Queues } from '../queue/queues.js';
import { Registry } from '../queue/service.js';

/** What every service finds in every host: configuration, database, queues, the ports of the others. */
@Global()
@Module({})
export class PlatformModule {
  static with(config: Config, database: Database, log: Log): DynamicModule {
    const ports: Provider[] = PORTS.map((port) => ({
      provide: port,
      inject: [Registry],
      useFactory: (registry: Registry) => portFor(port as unknown as PortClass, registry, config),
    }));
    const providers: Provider[] = [
      { provide: Config, useValue: config },
      { provide: Database, useValue: database },
      { provide: Log, useValue: log },
      Registry,
      Queues,
      OutboxRelay,
      Consumers,
      Metrics,
      ...ports,
    ];
    return {
      module: PlatformModule,
      controllers: [HealthController, InternalController],
      providers,
      exports: providers,
    };
  }
}
