import { createReadStream } from 'node:fs';
import { Controller, Get, Inject, Param, Req, Res, StreamableFile } from '@nestjs/common';
import { ApiNotFoundResponse, ApiOkResponse, ApiParam, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { feedNotFound } from '../catalog.errors.js';
import { KeptFeeds } from './kept-feeds.js';
import { FEEDS, type FeedName } from './write-feeds.js';

const isFeed = (name: string): name is FeedName => (FEEDS as readonly string[]).includes(name);

@ApiTags('open data')
@Controller('api/feeds')
export class FeedController {
  constructor(@Inject(KeptFeeds) private readonly feeds: KeptFeeds) {}

  /**
   * All goods as Google's product and local inventory data have them (tab-separated), and all offers and shops as plain
   * JSON under an open licence. At most a quarter of an hour old.
   */
  @Get(':name')
  @ApiParam({ name: 'name', enum: FEEDS })
  @ApiOkResponse({ content: { 'text/tab-separated-values': {}, 'application/json': {} } })
  @ApiNotFoundResponse({ description: 'feed.not_found' })
  async feed(
    @Param('name') name: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile | undefined> {
    if (!isFeed(name)) throw feedNotFound();
    const { path, length, modified } = await this.feeds.find(name);
    const tag = `"${modified.getTime().toString(36)}-${length.toString(36)}"`;
    void reply.headers({
      'cache-control': 'public, max-age=900',
      'access-control-allow-origin': '*',
      'x-robots-tag': 'noindex',
      'last-modified': modified.toUTCString(),
      etag: tag,
    });
    if (request.headers['if-none-match'] === tag) {
      void reply.code(304);
      return undefined;
    }
    const type = name.endsWith('.json') ? 'application/json' : 'text/tab-separated-values';
    return new StreamableFile(createReadStream(path), { type: `${type}; charset=utf-8`, length });
  }
}
