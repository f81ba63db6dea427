import { Inject, Injectable } from '@nestjs/common';
import { PaymentsPort, type PaymentView } from '#contracts/ports';
import { PaymentQueries, paymentView } from './payment/payment.queries.js';
import { SettlePayment } from './payment/settle-payment.js';
import { StartPayment, type StartPaymentAsk } from './payment/start-payment.js';

/** What other services may ask about payments. */
@Injectable()
export class PaymentsApi extends PaymentsPort {
  constructor(
    @Inject(StartPayment) private readonly startPayment: StartPayment,
    @Inject(PaymentQueries) private readonly payments: PaymentQueries,
    @Inject(SettlePayment) private readonly settlePayment: SettlePayment,
  ) {
    super();
  }

  start(ask: StartPaymentAsk): Promise<PaymentView> {
    return this.startPayment.start(ask);
  }

  async payment(ask: { checkoutId: string }): Promise<PaymentView | null> {
    const row = await this.payments.byCheckout(ask.checkoutId);
    return row && paymentView(row);
  }

  async refresh(ask: { checkoutId: string }): Promise<PaymentView | null> {
    const row = await this.payments.byCheckout(ask.checkoutId);
    if (row) await this.settlePayment.refresh(row);
    return this.payment(ask);
  }
}
