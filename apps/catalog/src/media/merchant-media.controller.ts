import { Body, Controller, Inject, Param, ParseUUIDPipe, Patch, Post, Req } from '@nestjs/common';
import {
  ApiBody,
  ApiConsumes,
  ApiCreatedResponse,
  ApiOkResponse,
  ApiTags,
  ApiUnprocessableEntityResponse,
} from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import type { ImageView } from '#contracts/ports';
import { forbidden } from '#platform/errors/domain-error';
import { Allow, Scope } from '#platform/http/actor';
import { ImageModel } from '../offer/offer-view.js';
import { AddPicture } from './add-picture.js';
import { AltInput, DescribePicture } from './describe-picture.js';
import { readUpload } from './read-upload.js';

@ApiTags('merchant: pictures')
@Controller('api/merchant/media')
@Allow('owner', 'staff')
export class MerchantMediaController {
  constructor(
    @Inject(AddPicture) private readonly addPicture: AddPicture,
    @Inject(DescribePicture) private readonly describePicture: DescribePicture,
  ) {}

  /** Takes in a picture of at most 10 MB: JPEG, PNG, WebP, AVIF or GIF. */
  @Post()
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: {
      type: 'object',
      required: ['file'],
      properties: { file: { type: 'string', format: 'binary' }, alt: { type: 'string', maxLength: 300 } },
    },
  })
  @ApiCreatedResponse({ type: ImageModel })
  @ApiUnprocessableEntityResponse({
    description: 'media.missing, media.unreadable, media.too_small, media.too_large, media.too_many_pixels',
  })
  async add(@Scope() merchantIds: string[], @Req() request: FastifyRequest): Promise<ImageView> {
    const [merchantId] = merchantIds;
    if (!merchantId) throw forbidden('auth.forbidden', 'this needs a merchant');
    return this.addPicture.add(merchantId, await readUpload(request));
  }

  /** Says what a picture shows, for people who cannot see it; wherever it stands already. */
  @Patch(':id')
  @ApiOkResponse({ type: ImageModel })
  describe(
    @Scope() merchantIds: string[],
    @Param('id', new ParseUUIDPipe({ errorHttpStatusCode: 404 })) id: string,
    @Body() { alt }: AltInput,
  ): Promise<ImageView> {
    return this.describePicture.describe(merchantIds, id, alt);
  }
}
