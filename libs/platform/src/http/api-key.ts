import {
  applyDecorators,
  createParamDecorator,
  Inject,
  Injectable,
  SetMetadata,
  UseGuards,
  type CanActivate,
  type ExecutionContext,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { ApiBearerAuth } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { AccountsPort, type ApiKeyHolder, type ApiScope } from '#contracts/ports';
import { DomainError, forbidden } from '../errors/domain-error.js';

const SCOPE = 'api-scope';

declare module 'fastify' {
  interface FastifyRequest {
    apiKey?: ApiKeyHolder;
  }
}

/** Finds out whose key asks, by `Authorization: Bearer …`, and whether it is for this. Cookies count for nothing here. */
@Injectable()
export class ApiKeyGuard implements CanActivate {
  constructor(
    @Inject(AccountsPort) private readonly accounts: AccountsPort,
    @Inject(Reflector) private readonly reflector: Reflector,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const scope = this.reflector.getAllAndOverride<ApiScope>(SCOPE, [context.getHandler(), context.getClass()]);
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const key = /^Bearer ([\w-]{1,200})$/i.exec(request.headers.authorization ?? '')?.[1];
    const holder = key ? await this.accounts.apiKey({ key }) : null;
    if (!holder) throw new DomainError('unauthenticated', 'api_key.required', 'a valid API key is needed');
    if (!holder.scopes.includes(scope)) throw forbidden('api_key.scope', `this key is not for "${scope}"`);
    request.apiKey = holder;
    return true;
  }
}

/** Only for API keys that are for this. */
export function AllowKey(scope: ApiScope): ClassDecorator & MethodDecorator {
  return applyDecorators(SetMetadata(SCOPE, scope), UseGuards(ApiKeyGuard), ApiBearerAuth());
}

/** The key that asks, behind `@AllowKey`. */
export const CurrentKey = createParamDecorator((_data: unknown, context: ExecutionContext): ApiKeyHolder => {
  return context.switchToHttp().getRequest<FastifyRequest>().apiKey!;
});
