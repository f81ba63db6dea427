import { Body, Controller, Get, HttpCode, Inject, Param, ParseUUIDPipe, Post, Req } from '@nestjs/common';
import {
  ApiBody,
  ApiConflictResponse,
  ApiConsumes,
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiProperty,
  ApiTags,
} from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { Equals, IsOptional, IsString, MaxLength } from 'class-validator';
import type { FastifyRequest } from 'fastify';
import type { Actor } from '#contracts/actor';
import { merchantIdsOf } from '#contracts/actor';
import { Allow, CurrentActor, Scope } from '#platform/http/actor';
import { readUpload } from '../document/read-upload.js';
import { SendRenewal } from '../renewal/send-renewal.js';
import { LeaveMarket } from './leave-market.js';
import { OwnStandingsView } from './merchant.view.js';
import { StandingQueries } from './standing.queries.js';

const Id = (name = 'id') => Param(name, new ParseUUIDPipe({ errorHttpStatusCode: 404 }));

class DepartureBody {
  /** Said twice, so that nobody leaves by accident. */
  @ApiProperty({ enum: [true] }) @Equals(true) confirmed!: true;

  @ApiProperty({ type: String, required: false, maxLength: 2000 })
  @IsOptional()
  @Transform(({ value }) => (typeof value === 'string' ? value.trim() : value))
  @IsString()
  @MaxLength(2000)
  reason?: string;
}

class RenewedDocument {
  @ApiProperty({ format: 'uuid' }) documentId!: string;
}

const UPLOAD = {
  schema: {
    type: 'object',
    required: ['file', 'kind'],
    properties: { file: { type: 'string', format: 'binary' }, kind: { type: 'string' } },
  },
};

/** How a merchant stands with the city, and what its people can do about it. */
@ApiTags('merchant: standing')
@Controller('api/merchant/standing')
@Allow('owner', 'staff')
export class StandingController {
  constructor(
    @Inject(StandingQueries) private readonly standings: StandingQueries,
    @Inject(LeaveMarket) private readonly leaving: LeaveMarket,
    @Inject(SendRenewal) private readonly renewing: SendRenewal,
  ) {}

  @Get()
  @ApiOkResponse({ type: OwnStandingsView })
  async own(@CurrentActor() actor: Actor, @Scope() merchantIds: string[]): Promise<OwnStandingsView> {
    const owned = merchantIdsOf(actor, ['owner']);
    const rows = await this.standings.rows(merchantIds);
    const standings = await Promise.all(rows.map((row) => this.standings.standing(row, false)));
    return { items: standings.map((standing) => ({ ...standing, owner: owned.includes(standing.id) })) };
  }

  /** Ends the contract with the marketplace. */
  @Post(':id/departure')
  @Allow('owner')
  @HttpCode(204)
  @ApiNoContentResponse()
  @ApiConflictResponse({ description: 'merchant.left: it has ended before' })
  leave(
    @CurrentActor() actor: Actor,
    @Scope() merchantIds: string[],
    @Id() id: string,
    @Body() { reason }: DepartureBody,
  ): Promise<void> {
    return this.leaving.leave(actor, merchantIds, id, reason || null);
  }

  /** Sends a document to take the place of one that runs out. */
  @Post('documents/:documentId/renewal')
  @Allow('owner')
  @ApiConsumes('multipart/form-data')
  @ApiBody(UPLOAD)
  @ApiCreatedResponse({ type: RenewedDocument })
  @ApiConflictResponse({ description: 'renewal.waiting' })
  async renew(
    @CurrentActor() actor: Actor,
    @Scope() merchantIds: string[],
    @Id('documentId') documentId: string,
    @Req() request: FastifyRequest,
  ): Promise<RenewedDocument> {
    return this.renewing.send(actor, merchantIds, documentId, await readUpload(request));
  }
}
