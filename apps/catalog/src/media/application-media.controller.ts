import { Controller, Inject, Param, ParseUUIDPipe, Post, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiCreatedResponse, ApiNotFoundResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import type { Actor } from '#contracts/actor';
import type { ImageView } from '#contracts/ports';
import { Allow, CurrentActor } from '#platform/http/actor';
import { ImageModel } from '../offer/offer-view.js';
import { AddApplicationPicture } from './add-application-picture.js';
import { readUpload } from './read-upload.js';

/** Pictures for a shop that somebody applies for. Nobody needs a role for that, but the application has to be theirs. */
@ApiTags('merchant: applications')
@Controller('api/merchant/media/applicants')
@Allow()
export class ApplicationMediaController {
  constructor(@Inject(AddApplicationPicture) private readonly pictures: AddApplicationPicture) {}

  /** Takes in a picture of at most 10 MB for the merchant that the application names. */
  @Post(':merchantId')
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: {
      type: 'object',
      required: ['file'],
      properties: { file: { type: 'string', format: 'binary' }, alt: { type: 'string', maxLength: 300 } },
    },
  })
  @ApiCreatedResponse({ type: ImageModel })
  @ApiNotFoundResponse({ description: 'no application of theirs that can be changed' })
  async add(
    @CurrentActor() actor: Actor,
    @Param('merchantId', new ParseUUIDPipe({ errorHttpStatusCode: 404 })) merchantId: string,
    @Req() request: FastifyRequest,
  ): Promise<ImageView> {
    await this.pictures.mayAdd(actor, merchantId);
    return this.pictures.add(actor, merchantId, await readUpload(request));
  }
}
