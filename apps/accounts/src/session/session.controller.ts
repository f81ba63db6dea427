import { Controller, Delete, Get, Header, HttpCode, Inject, Param, ParseUUIDPipe, Req } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import type { Actor } from '#contracts/actor';
import { Allow, CurrentActor } from '#platform/http/actor';
import { noSuchSession } from '../accounts.errors.js';
import { SessionQueries } from '../sign-in/session.queries.js';
import { OwnSessions } from './own-sessions.js';

class SessionView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ type: String, nullable: true, example: 'Firefox' }) browser!: string | null;
  @ApiProperty({ type: String, nullable: true, example: 'Windows' }) system!: string | null;
  @ApiProperty({ enum: ['password', 'passkey', 'directory', 'mail'] }) way!: string;
  @ApiProperty() secondFactor!: boolean;
  @ApiProperty({ format: 'date-time' }) createdAt!: string;
  @ApiProperty({ format: 'date-time', description: 'To within five minutes' }) lastSeenAt!: string;
  @ApiProperty({ description: 'The one that asks' }) current!: boolean;
}

class SessionsView {
  @ApiProperty({ type: [SessionView] }) items!: SessionView[];
}

/** Where the person is signed in. */
@ApiTags('sign-in')
@Controller('api/me/sessions')
@Allow()
export class SessionController {
  constructor(
    @Inject(OwnSessions) private readonly own: OwnSessions,
    @Inject(SessionQueries) private readonly sessions: SessionQueries,
  ) {}

  @Get()
  @Header('cache-control', 'no-store')
  @ApiOkResponse({ type: SessionsView })
  async list(@CurrentActor() actor: Actor, @Req() request: FastifyRequest): Promise<SessionsView> {
    return { items: await this.own.list(actor.personId, await this.current(request)) };
  }

  /** Ends every session but the one that asks. */
  @Delete()
  @HttpCode(204)
  @ApiNoContentResponse()
  async endOthers(@CurrentActor() actor: Actor, @Req() request: FastifyRequest): Promise<void> {
    await this.own.endOthers(actor.personId, await this.current(request));
  }

  @Delete(':id')
  @HttpCode(204)
  @ApiNoContentResponse()
  async end(
    @CurrentActor() actor: Actor,
    @Param('id', new ParseUUIDPipe({ errorHttpStatusCode: 404 })) id: string,
  ): Promise<void> {
    if (!(await this.own.end(actor.personId, id))) throw noSuchSession();
  }

  private async current(request: FastifyRequest): Promise<string> {
    const found = await this.sessions.signedIn(request.headers.cookie ?? '');
    if (!found) throw noSuchSession();
    return found.sessionId;
  }
}
