import { Controller, Get, Inject, Param, ParseUUIDPipe, Req, Res, StreamableFile } from '@nestjs/common';
import { ApiNotFoundResponse, ApiOkResponse, ApiParam, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { mediaNotFound } from '../catalog.errors.js';
import { IMAGE_SIZES, type ImageSize } from './image-view.js';
import { Renditions } from './renditions.js';
import type { PictureFormat } from './store/picture-store.js';

const FILE = new RegExp(`^(${IMAGE_SIZES.join('|')})\\.(avif|webp)$`);

/** What a browser shows where a picture is missing: a calm surface instead of its broken-picture sign. */
const PLACEHOLDER = Buffer.from(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><rect width="8" height="8" fill="#efeae0"/></svg>',
);

@ApiTags('store')
@Controller('api/media')
export class MediaController {
  constructor(@Inject(Renditions) private readonly renditions: Renditions) {}

  /** A picture in one of its sizes, as `480.avif` or `480.webp`. It never changes under its address. */
  @Get(':id/:file')
  @ApiParam({ name: 'file', example: '480.avif' })
  @ApiOkResponse({ content: { 'image/avif': {}, 'image/webp': {} } })
  @ApiNotFoundResponse({ description: 'media.not_found' })
  async picture(
    @Param('id', new ParseUUIDPipe({ errorHttpStatusCode: 404 })) id: string,
    @Param('file') file: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile | undefined> {
    const [, size, format] = FILE.exec(file) ?? [];
    const found =
      size && (await this.renditions.open(id.toLowerCase(), Number(size) as ImageSize, format as PictureFormat));
    if (!found) {
      // It may come a moment later: the pictures of the demo city are drawn while people look at it.
      void reply.header('cache-control', 'no-store');
      if (!request.headers.accept?.includes('image/')) throw mediaNotFound();
      void reply.code(404).type('image/svg+xml');
      return new StreamableFile(PLACEHOLDER);
    }
    const tag = `"${id.toLowerCase()}-${file}"`;
    void reply.headers({
      'cache-control': 'public, max-age=31536000, immutable',
      'x-content-type-options': 'nosniff',
      etag: tag,
    });
    if (request.headers['if-none-match'] === tag) {
      found.stream.destroy();
      void reply.code(304);
      return undefined;
    }
    return new StreamableFile(found.stream, { type: `image/${format}`, length: found.length });
  }
}
