import { Body, Controller, Get, HttpCode, Inject, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { IsOptional, Matches, MaxLength } from 'class-validator';
import type { Actor } from '#contracts/actor';
import { Allow, CurrentActor } from '#platform/http/actor';
import { LookAtAccount } from './look-at-account.js';
import { PayoutAccess } from './payout-access.js';
import { PayoutAccountQueries } from './payout-account.queries.js';
import { OnboardingView, PayoutAccountView, payoutAccountView } from './payout-account.view.js';
import { StartOnboarding } from './start-onboarding.js';

const MerchantId = () => Param('merchantId', new ParseUUIDPipe({ errorHttpStatusCode: 404 }));

class OnboardingBody {
  /** The page of the merchant's desk to come back to, with its language: a path, never another host. */
  @IsOptional() @MaxLength(200) @Matches(/^(\/[a-z]{2})?\/merchant(\/[\w-]+)*$/) back?: string;
}

/** For owners, and for whoever applies until the city has decided; staff see no money. */
@ApiTags('merchant')
@Controller('api/merchant/payout-accounts')
@Allow()
export class PayoutAccountController {
  constructor(
    @Inject(PayoutAccess) private readonly access: PayoutAccess,
    @Inject(PayoutAccountQueries) private readonly accounts: PayoutAccountQueries,
    @Inject(LookAtAccount) private readonly lookAtAccount: LookAtAccount,
    @Inject(StartOnboarding) private readonly startOnboarding: StartOnboarding,
  ) {}

  /** How the merchant's payout account stands, as last heard from Stripe. */
  @Get(':merchantId')
  @ApiOkResponse({ type: PayoutAccountView })
  async get(@CurrentActor() actor: Actor, @MerchantId() merchantId: string): Promise<PayoutAccountView> {
    await this.access.check(actor, merchantId);
    return this.view(merchantId);
  }

  /** Opens the account if there is none, and answers a link to Stripe’s pages. */
  @Post(':merchantId/onboarding')
  @ApiCreatedResponse({ type: OnboardingView })
  async onboard(
    @CurrentActor() actor: Actor,
    @MerchantId() merchantId: string,
    @Body() body: OnboardingBody,
  ): Promise<OnboardingView> {
    await this.access.check(actor, merchantId);
    return this.startOnboarding.start(merchantId, body.back ?? '/merchant/payouts');
  }

  /** Asks Stripe now: for whoever comes back from its pages before the webhook does. */
  @Post(':merchantId/refresh')
  @HttpCode(200)
  @ApiOkResponse({ type: PayoutAccountView })
  async refresh(@CurrentActor() actor: Actor, @MerchantId() merchantId: string): Promise<PayoutAccountView> {
    await this.access.check(actor, merchantId);
    const row = await this.accounts.open(merchantId);
    if (row) await this.lookAtAccount.look(row.id);
    return this.view(merchantId);
  }

  private async view(merchantId: string): Promise<PayoutAccountView> {
    const row = await this.accounts.open(merchantId);
    return payoutAccountView(merchantId, row, row ? null : await this.accounts.endedWhy(merchantId));
  }
}
