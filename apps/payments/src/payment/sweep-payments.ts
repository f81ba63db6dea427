import { Inject, Injectable } from '@nestjs/common';
import { Database } from '#platform/database/database';
import { Log } from '#platform/log';
import { RefundReturn } from '../refund/refund-return.js';
import { PaymentQueries } from './payment.queries.js';
import { SettlePayment } from './settle-payment.js';

interface Stuck {
  id: string;
  status: string;
}

/** Sends again what was decided but never answered, and looks at Stripe where a webhook may have been lost. */
@Injectable()
export class SweepPayments {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(PaymentQueries) private readonly payments: PaymentQueries,
    @Inject(SettlePayment) private readonly settlePayment: SettlePayment,
    @Inject(RefundReturn) private readonly refundReturn: RefundReturn,
    @Inject(Log) private readonly log: Log,
  ) {}

  async sweep(): Promise<number> {
    const payments = await this.database.rows<Stuck>(
      `select id, status from payments.payments
        where status in ('pending', 'capturing', 'cancelling') and updated_at < now() - interval '1 minute'
        order by updated_at limit 50`,
    );
    const refunds = await this.database.rows<Stuck>(
      `select id, status from payments.refunds where status = 'requested' and updated_at < now() - interval '1 minute' limit 50`,
    );
    for (const payment of payments) await this.attempt(payment, () => this.again(payment));
    for (const refund of refunds) await this.attempt(refund, () => this.refundReturn.send(refund.id));
    return payments.length + refunds.length;
  }

  private async again(payment: Stuck): Promise<void> {
    await this.database.rows(`update payments.payments set updated_at = now() where id = $1`, [payment.id]);
    if (payment.status === 'capturing') return this.settlePayment.capture(payment.id);
    if (payment.status === 'cancelling') return this.settlePayment.cancel(payment.id);
    const row = await this.payments.byId(payment.id);
    if (row) await this.settlePayment.refresh(row);
  }

  /** One that fails must not keep the others waiting; it is tried again with the next sweep. */
  private async attempt(stuck: Stuck, work: () => Promise<void>): Promise<void> {
    await work().catch((error: unknown) => this.log.warn({ err: error, id: stuck.id, status: stuck.status }, 'sweep'));
  }
}
