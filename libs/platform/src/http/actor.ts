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
import { ApiCookieAuth } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { hasRole, merchantIdsOf, type Actor, type Membership } from '#contracts/actor';
import { AccountsPort } from '#contracts/ports';
import { DomainError, forbidden } from '../errors/domain-error.js';

const ROLES = 'roles';

declare module 'fastify' {
  interface FastifyRequest {
    actor?: Actor | null;
  }
}

/** Finds out who is asking and whether a membership allows it. The scope itself stands in every query. */
@Injectable()
export class ActorGuard implements CanActivate {
  constructor(
    @Inject(AccountsPort) private readonly accounts: AccountsPort,
    @Inject(Reflector) private readonly reflector: Reflector,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const roles = this.reflector.getAllAndOverride<Membership['role'][]>(ROLES, [
      context.getHandler(),
      context.getClass(),
    ]);
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const cookie = request.headers.cookie;
    request.actor = cookie ? await this.accounts.actor({ cookie }) : null;
    if (!request.actor) {
      throw new DomainError('unauthenticated', 'auth.required', 'sign in first');
    }
    if (roles.length > 0 && !hasRole(request.actor, ...roles)) {
      throw forbidden('auth.forbidden', `this needs one of the roles ${roles.join(', ')}`);
    }
    return true;
  }
}

/** Only for signed-in people with one of these roles; without roles for everybody who is signed in. */
export function Allow(...roles: Membership['role'][]): ClassDecorator & MethodDecorator {
  return applyDecorators(SetMetadata(ROLES, roles), UseGuards(ActorGuard), ApiCookieAuth());
}

/** The person who is asking, behind `@Allow`. */
export const CurrentActor = createParamDecorator((_data: unknown, context: ExecutionContext): Actor => {
  return context.switchToHttp().getRequest<FastifyRequest>().actor!;
});

/** The merchants whose rows the asker may see, behind `@Allow`. */
export const Scope = createParamDecorator((_data: unknown, context: ExecutionContext): string[] => {
  return merchantIdsOf(context.switchToHttp().getRequest<FastifyRequest>().actor!);
});
