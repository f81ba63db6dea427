import { createHash } from 'node:crypto';
import { Controller, Get, Inject, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { OpenData } from './open-data.js';

const CSV = 'text/csv; charset=utf-8; header=present';
const JSON_TYPE = 'application/json; charset=utf-8';
const JSON_LD = 'application/ld+json; charset=utf-8';

/** For everybody, under an open licence, kept by caches for an hour. */
@ApiTags('open data')
@Controller('api/open-data')
export class OpenDataController {
  constructor(@Inject(OpenData) private readonly data: OpenData) {}

  /** What there is, as DCAT-AP.de describes it. */
  @Get('catalogue.jsonld')
  @ApiProduces('application/ld+json')
  @ApiOkResponse({ description: 'A DCAT-AP.de catalogue' })
  catalogue(@Req() request: FastifyRequest, @Res() reply: FastifyReply): FastifyReply {
    return send(request, reply, JSON_LD, JSON.stringify(this.data.description()));
  }

  /** The shops that everybody can see. */
  @Get('shops.csv')
  @ApiProduces('text/csv')
  @ApiOkResponse({ description: 'One shop a row' })
  async shopsCsv(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<FastifyReply> {
    return send(request, reply, CSV, await this.data.csv('shops'));
  }

  @Get('shops.json')
  @ApiOkResponse({ description: 'The same with title and licence' })
  async shopsJson(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<FastifyReply> {
    return send(request, reply, JSON_TYPE, JSON.stringify(await this.data.json('shops')));
  }

  /** Sums of quarters that are over, each about at least five shops. */
  @Get('figures.csv')
  @ApiProduces('text/csv')
  @ApiOkResponse({ description: 'One sum a row' })
  async figuresCsv(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<FastifyReply> {
    return send(request, reply, CSV, await this.data.csv('figures'));
  }

  @Get('figures.json')
  @ApiOkResponse({ description: 'The same with title and licence' })
  async figuresJson(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<FastifyReply> {
    return send(request, reply, JSON_TYPE, JSON.stringify(await this.data.json('figures')));
  }
}

/** Whoever has the same already gets 304. Every page on the web may fetch it. */
function send(request: FastifyRequest, reply: FastifyReply, type: string, body: string): FastifyReply {
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`;
  reply.header('etag', etag).header('cache-control', 'public, max-age=3600').header('access-control-allow-origin', '*');
  if (request.headers['if-none-match'] === etag) return reply.status(304).send();
  return reply.header('content-type', type).send(body);
}
