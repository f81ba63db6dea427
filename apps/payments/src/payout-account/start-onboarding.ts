import { Inject, Injectable } from '@nestjs/common';
import { Config } from '#platform/config/config';
import { Database } from '#platform/database/database';
import { payoutAccountRefused } from '../payments.errors.js';
import { StripeGateway, StripeRefused } from '../stripe/stripe-gateway.js';
import { OpenPayoutAccount } from './open-payout-account.js';
import { RecordAccount } from './record-account.js';

/** Stripe's codes for an account that is not there, or not ours any more. */
const GONE = ['account_invalid', 'resource_missing'];

/** A way to the pages on which Stripe asks what it has to know. The link works once and for minutes only. */
@Injectable()
export class StartOnboarding {
  constructor(
    @Inject(Config) private readonly config: Config,
    @Inject(Database) private readonly database: Database,
    @Inject(StripeGateway) private readonly stripe: StripeGateway,
    @Inject(OpenPayoutAccount) private readonly openAccount: OpenPayoutAccount,
    @Inject(RecordAccount) private readonly recordAccount: RecordAccount,
  ) {}

  /** `back` is the page of ours to come back to, as `/en/merchant/payouts`. */
  async start(merchantId: string, back: string): Promise<{ url: string }> {
    return (await this.attempt(merchantId, back)) ?? (await this.insist(merchantId, back));
  }

  /** Null when the account has gone at Stripe: it is ended then, and the next attempt opens another one. */
  private async attempt(merchantId: string, back: string): Promise<{ url: string } | null> {
    const account = await this.openAccount.open(merchantId);
    try {
      return { url: await this.linkTo(account.stripeAccountId, merchantId, back) };
    } catch (error) {
      if (!(error instanceof StripeRefused)) throw error;
      if (!GONE.includes(error.code)) throw payoutAccountRefused(error.message);
      await this.database.transaction((tx) => this.recordAccount.ended(tx, account.id, 'disconnected'));
      return null;
    }
  }

  private async insist(merchantId: string, back: string): Promise<{ url: string }> {
    const link = await this.attempt(merchantId, back);
    if (!link) throw payoutAccountRefused('a new account was not accepted either');
    return link;
  }

  private async linkTo(account: string, merchantId: string, back: string): Promise<string> {
    const [desk] = back.split('/merchant');
    const payouts = `${this.config.PUBLIC_URL}${desk}/merchant/payouts`;
    const about = new URLSearchParams({ merchant: merchantId, back });
    const link = await this.stripe.accountLink({
      account,
      type: 'account_onboarding',
      collection_options: { fields: 'eventually_due' },
      return_url: `${payouts}/return?${about}`,
      refresh_url: `${payouts}/again?${about}`,
    });
    return link.url;
  }
}
