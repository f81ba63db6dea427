import {
  All,
  Controller,
  Inject,
  Req,
  Res,
  UseGuards,
  type CanActivate,
  type ExecutionContext,
  type RawBodyRequest,
} from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Config } from '#platform/config/config';
import { Auth } from './auth.js';
import { authRefusal } from './auth-refusal.js';
import { peerRequest } from './peer-request.js';

/** Answers here carry session secrets: they must never be kept for a replay by Idempotency-Key. */
class NeverReplayed implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    delete context.switchToHttp().getRequest<FastifyRequest>().headers['idempotency-key'];
    return true;
  }
}

/** better-auth's own routes, inside our host so that its limits, headers and error documents hold here too. */
@ApiExcludeController()
@Controller('api/auth')
@UseGuards(new NeverReplayed())
export class AuthController {
  constructor(
    @Inject(Auth) private readonly betterAuth: Auth,
    @Inject(Config) private readonly config: Config,
  ) {}

  @All('*')
  async answer(
    @Req() request: RawBodyRequest<FastifyRequest>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const response = await this.betterAuth.auth.handler(peerRequest(request, this.config.PUBLIC_URL));
    const body = await response.text();
    void reply.status(response.status).header('cache-control', 'no-store');
    const cookies = response.headers.getSetCookie();
    if (cookies.length > 0) void reply.header('set-cookie', cookies);
    if (response.status >= 400) {
      const refusal = authRefusal(response.status, body, response.headers.get('x-retry-after'));
      throw refusal ?? new Error(`better-auth answered ${response.status}: ${body.slice(0, 200)}`);
    }
    for (const name of ['content-type', 'location']) {
      const value = response.headers.get(name);
      if (value) void reply.header(name, value);
    }
    return body;
  }
}
