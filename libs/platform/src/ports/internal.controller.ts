import { timingSafeEqual } from 'node:crypto';
import { Body, Controller, Headers, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { SERVICES, type ServiceName } from '#contracts/services';
import { Config } from '../config/config.js';
import { notFound } from '../errors/domain-error.js';
import { Registry } from '../queue/service.js';

/** What services ask each other when they run apart. Never public: the gateway does not route here. */
@ApiExcludeController()
@Controller('internal')
export class InternalController {
  constructor(
    @Inject(Registry) private readonly registry: Registry,
    @Inject(Config) private readonly config: Config,
  ) {}

  @Post(':service/:method')
  @HttpCode(200)
  async ask(
    @Param('service') service: string,
    @Param('method') method: string,
    @Headers('x-internal-secret') secret: string | undefined,
    @Body() question: object,
  ): Promise<unknown> {
    const known = SERVICES.includes(service as ServiceName) && this.knows(secret);
    const port = known ? this.registry.get(service as ServiceName)?.port : undefined;
    if (!port || !port.type.methods.includes(method)) {
      throw notFound('route.not_found', 'no such route');
    }
    return (port.answer as Record<string, (question: object) => Promise<unknown>>)[method]!(question);
  }

  private knows(secret: string | undefined): boolean {
    const given = Buffer.from(secret ?? '');
    const expected = Buffer.from(this.config.INTERNAL_SECRET);
    return given.length === expected.length && timingSafeEqual(given, expected);
  }
}
