import { Inject, Injectable } from '@nestjs/common';
import { PaymentsPort, type PaymentView, type PayoutAccountState } from '#contracts/ports';
import { PaymentQueries, paymentView } from './payment/payment.queries.js';
import { SettlePayment } from './payment/settle-payment.js';
import { PayoutAccountQueries } from './payout-account/payout-account.queries.js';
import { StartPayment, type StartPaymentAsk } from './payment/start-payment.js';

/** What other services may ask about payments. */
@Injectable()
export class PaymentsApi extends PaymentsPort {
  constructor(
    @Inject(StartPayment) private readonly startPayment: StartPayment,
    @Inject(PaymentQueries) private readonly payments: PaymentQueries,
    @Inject(SettlePayment) private readonly settlePayment: SettlePayment,
    @Inject(PayoutAccountQueries) private readonly payoutAccounts: PayoutAccountQueries,
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

  async payoutAccount(ask: { merchantId: string }): Promise<PayoutAccountState> {
    const row = await this.payoutAccounts.open(ask.merchantId);
    return { status: row?.status ?? 'none', requirements: row?.requirements.map(({ topic }) => topic) ?? [] };
  }
}
