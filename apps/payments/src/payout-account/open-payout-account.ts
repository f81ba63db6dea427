import { Inject, Injectable } from '@nestjs/common';
import type Stripe from 'stripe';
import { MerchantsPort } from '#contracts/ports';
import { Config } from '#platform/config/config';
import { passBoundary } from '#platform/crash';
import { Database } from '#platform/database/database';
import { newId } from '#platform/ids';
import { payoutAccountNotFound, payoutAccountRefused } from '../payments.errors.js';
import { StripeGateway, StripeRefused } from '../stripe/stripe-gateway.js';
import { accountParams } from './account-params.js';
import type { PayoutAccountEntity } from './payout-account.entity.js';
import { PayoutAccountQueries } from './payout-account.queries.js';
import { RecordAccount } from './record-account.js';

/** The row first, then the account under the row's id, then what Stripe answered. Every step can be repeated. */
@Injectable()
export class OpenPayoutAccount {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(StripeGateway) private readonly stripe: StripeGateway,
    @Inject(MerchantsPort) private readonly merchants: MerchantsPort,
    @Inject(PayoutAccountQueries) private readonly accounts: PayoutAccountQueries,
    @Inject(RecordAccount) private readonly recordAccount: RecordAccount,
    @Inject(Config) private readonly config: Config,
  ) {}

  /** The id of the merchant's account at Stripe, opened now if there is none yet. */
  async open(merchantId: string): Promise<{ id: string; stripeAccountId: string }> {
    const row = (await this.accounts.open(merchantId)) ?? (await this.write(merchantId));
    return { id: row.id, stripeAccountId: row.stripe_account_id ?? (await this.tellStripe(row)) };
  }

  /** Sends again what was written down and never answered. */
  async repeat(id: string): Promise<void> {
    const row = await this.accounts.byId(id);
    if (row && !row.ended_at && !row.stripe_account_id) await this.tellStripe(row);
  }

  /** Of two at once one writes; both go on with its row. */
  private async write(merchantId: string): Promise<PayoutAccountEntity> {
    const payee = await this.merchants.payee({ merchantId });
    if (!payee) throw payoutAccountNotFound();
    const id = newId();
    const asked = accountParams(id, merchantId, payee, this.config.CURRENCY);
    await this.database.rows(
      `insert into payments.payout_accounts (id, merchant_id, asked) values ($1, $2, $3) on conflict do nothing`,
      [id, merchantId, JSON.stringify(asked)],
    );
    passBoundary();
    return (await this.accounts.open(merchantId))!;
  }

  private async tellStripe(row: PayoutAccountEntity): Promise<string> {
    const account = await this.create(row);
    await this.database.transaction((tx) => this.recordAccount.opened(tx, row.id, account));
    return account.id;
  }

  /** Refused for good ends the row: Stripe repeats its answer under this key, and the next try needs another. */
  private async create(row: PayoutAccountEntity): Promise<Stripe.Account> {
    try {
      return await this.stripe.createAccount(`payout-account-${row.id}`, row.asked ?? {});
    } catch (error) {
      if (!(error instanceof StripeRefused)) throw error;
      await this.database.transaction((tx) => this.recordAccount.ended(tx, row.id, 'refused'));
      throw payoutAccountRefused(error.message);
    }
  }
}
