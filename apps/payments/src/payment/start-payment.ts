import { Inject, Injectable } from '@nestjs/common';
import { sum } from '#contracts/money';
import type { PaymentView } from '#contracts/ports';
import { Database } from '#platform/database/database';
import { derivedId } from '#platform/ids';
import { StripeGateway } from '../stripe/stripe-gateway.js';
import { PaymentQueries, paymentView, type PaymentRow } from './payment.queries.js';

export interface StartPaymentAsk {
  checkoutId: string;
  number: string;
  currency: string;
  email: string;
  shares: { orderId: string; shopId: string; merchantId: string; amount: number }[];
}

/** The row first, then the intent under the row's id, then what Stripe answered. Every step can be repeated. */
@Injectable()
export class StartPayment {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(StripeGateway) private readonly stripe: StripeGateway,
    @Inject(PaymentQueries) private readonly payments: PaymentQueries,
  ) {}

  async start(ask: StartPaymentAsk): Promise<PaymentView> {
    const id = derivedId(ask.checkoutId, 'payment');
    await this.write(id, ask);
    let row = (await this.payments.byId(id))!;
    if (row.status === 'requested') {
      await this.tellStripe(row, ask);
      row = (await this.payments.byId(id))!;
    }
    return paymentView(row);
  }

  private async write(id: string, ask: StartPaymentAsk): Promise<void> {
    await this.database.rows(
      `with payment as (
         insert into payments.payments (id, checkout_id, number, amount, currency) values ($1, $2, $3, $4, $5)
         on conflict do nothing returning id)
       insert into payments.shares (order_id, payment_id, shop_id, merchant_id, authorized)
       select s.order_id, payment.id, s.shop_id, s.merchant_id, s.amount
         from payment, unnest($6::uuid[], $7::uuid[], $8::uuid[], $9::int[]) as s(order_id, shop_id, merchant_id, amount)`,
      [
        id,
        ask.checkoutId,
        ask.number,
        sum(ask.shares.map((share) => share.amount)),
        ask.currency,
        ask.shares.map((share) => share.orderId),
        ask.shares.map((share) => share.shopId),
        ask.shares.map((share) => share.merchantId),
        ask.shares.map((share) => share.amount),
      ],
    );
  }

  private async tellStripe(row: PaymentRow, ask: StartPaymentAsk): Promise<void> {
    const intent = await this.stripe.createIntent(`payment-${row.id}`, {
      amount: row.amount,
      currency: row.currency.toLowerCase(),
      capture_method: 'manual',
      // Cards and the wallets on top of them: the methods that can hold money until the shops have answered.
      automatic_payment_methods: { enabled: true, allow_redirects: 'never' },
      allowed_payment_method_types: ['card'],
      description: `Lieblingsladen ${ask.number}`,
      transfer_group: row.checkout_id,
      metadata: { payment_id: row.id, checkout_id: row.checkout_id, number: ask.number },
    });
    await this.database.rows(
      `update payments.payments set intent_id = $2, client_secret = $3, updated_at = now(),
              status = case when status = 'requested' then 'pending' else status end
        where id = $1 and intent_id is null`,
      [row.id, intent.id, intent.client_secret],
    );
  }
}
