import { Controller, Get, Header, Inject } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Database } from '../database/database.js';
import { DomainError } from '../errors/domain-error.js';
import { Metrics } from './metrics.js';

@ApiExcludeController()
@Controller('api')
export class HealthController {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Metrics) private readonly metrics: Metrics,
  ) {}

  /** The process runs. */
  @Get('health/live')
  live(): { status: string } {
    return { status: 'ok' };
  }

  /** The process can do its work: the database answers. */
  @Get('health/ready')
  async ready(): Promise<{ status: string }> {
    await this.database.ping().catch((error: unknown) => {
      throw new DomainError('unavailable', 'database.unreachable', `the database does not answer: ${String(error)}`);
    });
    return { status: 'ok' };
  }

  @Get('metrics')
  @Header('content-type', 'text/plain; version=0.0.4')
  async text(): Promise<string> {
    return this.metrics.text();
  }
}
