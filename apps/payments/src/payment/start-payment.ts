import { Inject, Injectable } from '@nestjs/common';
import { sum } from '#contracts/money';
import type { PaymentView } from '#contracts/ports';
import { passBoundary } from '#platform/crash';
import { Database } from '#platform/database/database';
import { derivedId } from '#platform/ids';
import { StripeGateway } from '../stripe/stripe-gateway.js';
import { PaymentQueries, paymentView } from './payment.queries.js';

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
    const fresh = await this.write(id, ask);
    const known = fresh ? null : (await this.payments.byId(id))!;
    if (known && known.status !== 'requested') return paymentView(known);
    return this.tellStripe(id, ask);
  }

  /** False when the payment was there already. */
  private async write(id: string, ask: StartPaymentAsk): Promise<boolean> {
    const rows = await this.database.read(
      'write-payment',
      `with payment as (
         insert into payments.payments (id, checkout_id, number, amount, currency) values ($1, $2, $3, $4, $5)
         on conflict do nothing returning id)
       insert into payments.shares (order_id, payment_id, shop_id, merchant_id, authorized)
       select s.order_id, payment.id, s.shop_id, s.merchant_id, s.amount
         from payment, unnest($6::uuid[], $7::uuid[], $8::uuid[], $9::int[]) as s(order_id, shop_id, merchant_id, amount)
       returning order_id`,
      [
        id,
        ask.checkoutId,
        ask.number,
        totalOf(ask),
        ask.currency,
        ask.shares.map((share) => share.orderId),
        ask.shares.map((share) => share.shopId),
        ask.shares.map((share) => share.merchantId),
        ask.shares.map((share) => share.amount),
      ],
    );
    passBoundary();
    return rows.length > 0;
  }

  private async tellStripe(id: string, ask: StartPaymentAsk): Promise<PaymentView> {
    const intent = await this.stripe.createIntent(`payment-${id}`, {
      amount: totalOf(ask),
      currency: ask.currency.toLowerCase(),
      capture_method: 'manual',
      // Cards and the wallets on top of them: the methods that can hold money until the shops have answered.
      automatic_payment_methods: { enabled: true, allow_redirects: 'never' },
      allowed_payment_method_types: ['card'],
      description: `Lieblingsladen ${ask.number}`,
      transfer_group: ask.checkoutId,
      metadata: { payment_id: id, checkout_id: ask.checkoutId, number: ask.number },
    });
    const moved = await this.database.read(
      'payment-pending',
      `update payments.payments set intent_id = $2, client_secret = $3, updated_at = now(), status = 'pending'
        where id = $1 and status = 'requested' returning id`,
      [id, intent.id, intent.client_secret],
    );
    if (moved.length === 0) return this.told(id, intent);
    const { checkoutId } = ask;
    const clientSecret = intent.client_secret;
    return {
      checkoutId,
      status: 'pending',
      clientSecret,
      authorized: 0,
      captured: 0,
      refunded: 0,
      refundedByOrder: [],
    };
  }

  /** Something was first: the webhook, another request, or the checkout's end. What Stripe called it is kept all the same. */
  private async told(id: string, intent: { id: string; client_secret: string | null }): Promise<PaymentView> {
    await this.database.rows(
      `update payments.payments set intent_id = $2, client_secret = $3 where id = $1 and intent_id is null`,
      [id, intent.id, intent.client_secret],
    );
    return paymentView((await this.payments.byId(id))!);
  }
}

const totalOf = (ask: StartPaymentAsk): number => sum(ask.shares.map((share) => share.amount));
