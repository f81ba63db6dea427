import { Controller, Headers, HttpCode, Inject, Post, Req, type RawBodyRequest } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { badSignature } from '../payments.errors.js';
import { StripeGateway } from './stripe-gateway.js';
import { TakeInEvent } from './take-in-event.js';

@ApiTags('payments')
@Controller('api/payments/stripe/webhook')
export class WebhookController {
  constructor(
    @Inject(StripeGateway) private readonly stripe: StripeGateway,
    @Inject(TakeInEvent) private readonly takeInEvent: TakeInEvent,
  ) {}

  /** For Stripe only: the raw body is verified before anything is read from it. */
  @Post()
  @HttpCode(200)
  async receive(
    @Req() request: RawBodyRequest<FastifyRequest>,
    @Headers('stripe-signature') signature: string | undefined,
  ): Promise<{ received: true }> {
    await this.takeInEvent.takeIn(this.verified(request.rawBody, signature));
    return { received: true };
  }

  private verified(rawBody: Buffer | undefined, signature: string | undefined) {
    try {
      return this.stripe.event(rawBody ?? Buffer.alloc(0), signature ?? '');
    } catch {
      throw badSignature();
    }
  }
}
