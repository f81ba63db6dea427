import { Controller, Get, Header, Inject, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CITY_ROLES, isGuardedRole, MERCHANT_ROLES, type Actor } from '#contracts/actor';
import { Config } from '#platform/config/config';
import { Auth } from '../sign-in/auth.js';
import { OwnSessions } from '../session/own-sessions.js';
import { SessionQueries } from '../sign-in/session.queries.js';
import { PersonQueries } from './person.queries.js';

class PersonView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ format: 'email' }) email!: string;
}

class MembershipView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ enum: [...MERCHANT_ROLES, ...CITY_ROLES] }) role!: string;
  @ApiProperty({ required: false, format: 'uuid' }) merchantId?: string;
  @ApiProperty({ required: false }) merchantName?: string;
}

class MeView {
  @ApiProperty({ type: PersonView, nullable: true }) person!: PersonView | null;
  @ApiProperty({ type: [MembershipView] }) memberships!: MembershipView[];
  @ApiProperty({ required: false, description: 'The second factor is still to come; nobody is signed in until then' })
  secondStep?: boolean;
  @ApiProperty({ required: false, description: 'The role needs a second factor, and this session has none' })
  lacksSecondFactor?: boolean;
}

@ApiTags('sign-in')
@Controller('api/me')
export class MeController {
  constructor(
    @Inject(SessionQueries) private readonly sessions: SessionQueries,
    @Inject(PersonQueries) private readonly people: PersonQueries,
    @Inject(Auth) private readonly betterAuth: Auth,
    @Inject(OwnSessions) private readonly own: OwnSessions,
    @Inject(Config) private readonly config: Config,
  ) {}

  /** Who is signed in and what they may do; also what keeps a used session alive. */
  @Get()
  @Header('cache-control', 'no-store')
  @ApiOkResponse({ type: MeView })
  async me(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<MeView> {
    const { cookie } = request.headers;
    const found = cookie ? await this.sessions.look(cookie) : null;
    if (found === 'pending') return { person: null, memberships: [], secondStep: true };
    if (!cookie || !found) return { person: null, memberships: [] };
    if (found.unseen) await this.own.seen(found.sessionId);
    if (found.ageing) await this.prolong(cookie, reply);
    const { personId, name, email } = found.actor;
    return {
      person: { id: personId, name, email },
      memberships: await this.people.memberships(personId),
      ...(this.lacks(found.actor) ? { lacksSecondFactor: true } : {}),
    };
  }

  private lacks({ memberships, secondFactor }: Actor): boolean {
    return this.config.cityNeedsSecondFactor && !secondFactor && memberships.some(({ role }) => isGuardedRole(role));
  }

  private async prolong(cookie: string, reply: FastifyReply): Promise<void> {
    const { headers } = await this.betterAuth.auth.api.getSession({
      headers: new Headers({ cookie }),
      returnHeaders: true,
    });
    const cookies = headers.getSetCookie();
    if (cookies.length > 0) void reply.header('set-cookie', cookies);
  }
}
