import { Inject, Injectable } from '@nestjs/common';
import type { PaymentView } from '#contracts/ports';
import { Database } from '#platform/database/database';
import type { PaymentEntity } from './payment.entity.js';

export type PaymentRow = Pick<
  PaymentEntity,
  'id' | 'checkout_id' | 'number' | 'amount' | 'currency' | 'status' | 'intent_id' | 'client_secret'
> & { to_capture: number; captured: number; refunded: number; refunds: { orderId: string; amount: number }[] };

const SELECT = `select p.id, p.checkout_id, p.number, p.amount, p.currency, p.status, p.intent_id, p.client_secret,
    s.to_capture, s.captured, s.refunded, s.refunds
  from payments.payments p
  join lateral (select sum(to_capture)::int as to_capture, sum(captured)::int as captured, sum(refunded)::int as refunded,
                       jsonb_agg(jsonb_build_object('orderId', order_id, 'amount', refunded)) as refunds
                  from payments.shares where payment_id = p.id) s on true`;

@Injectable()
export class PaymentQueries {
  constructor(@Inject(Database) private readonly database: Database) {}

  async byCheckout(checkoutId: string): Promise<PaymentRow | null> {
    const [row] = await this.database.read<PaymentRow>('payment-of-checkout', `${SELECT} where p.checkout_id = $1`, [
      checkoutId,
    ]);
    return row ?? null;
  }

  async byId(id: string): Promise<PaymentRow | null> {
    const [row] = await this.database.read<PaymentRow>('payment', `${SELECT} where p.id = $1`, [id]);
    return row ?? null;
  }
}

const HELD = ['authorized', 'capturing', 'captured'];

export function paymentView(row: PaymentRow): PaymentView {
  return {
    checkoutId: row.checkout_id,
    status: row.status,
    clientSecret: row.client_secret,
    authorized: HELD.includes(row.status) ? row.amount : 0,
    captured: row.captured,
    refunded: row.refunded,
    refundedByOrder: row.refunds,
  };
}
