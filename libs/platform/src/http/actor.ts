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
import { hasRole, isGuardedRole, merchantIdsOf, type Actor, type Role } from '#contracts/actor';
import { AccountsPort } from '#contracts/ports';
import { Config } from '../config/config.js';
import { DomainError, forbidden } from '../errors/domain-error.js';

const ROLES = 'roles';

declare module 'fastify' {
  interface FastifyRequest {
    actor?: Actor | null;
    /** Any of these lets the actor in; empty where being signed in is enough. */
    allowed?: readonly Role[];
  }
}

/** Finds out who is asking and whether a membership allows it. The scope itself stands in every query. */
@Injectable()
export class ActorGuard implements CanActivate {
  constructor(
    @Inject(AccountsPort) private readonly accounts: AccountsPort,
    @Inject(Reflector) private readonly reflector: Reflector,
    @Inject(Config) private readonly config: Config,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const roles = this.reflector.getAllAndOverride<Role[]>(ROLES, [context.getHandler(), context.getClass()]);
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    request.allowed = roles;
    const cookie = request.headers.cookie;
    const actor = cookie ? await this.accounts.actor({ cookie }) : null;
    if (!actor) throw new DomainError('unauthenticated', 'auth.required', 'sign in first');
    request.actor = this.usable(actor);
    if (roles.length > 0 && !hasRole(request.actor, ...roles)) {
      throw hasRole(actor, ...roles)
        ? forbidden('auth.second_factor_required', 'people of the city need a second factor or a passkey')
        : forbidden('auth.forbidden', `this needs one of the roles ${roles.join(', ')}`);
    }
    return true;
  }

  /** Without a second factor nobody has the city's roles, wherever they are looked at; their other roles stay. */
  private usable(actor: Actor): Actor {
    if (!this.config.cityNeedsSecondFactor || actor.secondFactor) return actor;
    return { ...actor, memberships: actor.memberships.filter(({ role }) => !isGuardedRole(role)) };
  }
}

/**
 * Only for signed-in people with one of these roles; without roles for everybody who is signed in. On a method it
 * takes the place of what stands on the class.
 */
export function Allow(...roles: Role[]): ClassDecorator & MethodDecorator {
  return applyDecorators(SetMetadata(ROLES, roles), UseGuards(ActorGuard), ApiCookieAuth());
}

/** The person who is asking, behind `@Allow`. */
export const CurrentActor = createParamDecorator((_data: unknown, context: ExecutionContext): Actor => {
  return context.switchToHttp().getRequest<FastifyRequest>().actor!;
});

/** The merchants in which the asker has one of the roles that `@Allow` names: whose rows they may see. */
export const Scope = createParamDecorator((_data: unknown, context: ExecutionContext): string[] => {
  const { actor, allowed } = context.switchToHttp().getRequest<FastifyRequest>();
  return merchantIdsOf(actor!, allowed?.length ? allowed : undefined);
});
