import { PaymentsPort } from '#contracts/ports';
import { defineService } from '#platform/host/service.module';
import { ConfigController } from './config/config.controller.js';
import { PaymentEntity, ShareEntity } from './payment/payment.entity.js';
import { PaymentQueries } from './payment/payment.queries.js';
import { RecordIntent } from './payment/record-intent.js';
import { SettlePayment } from './payment/settle-payment.js';
import { StartPayment } from './payment/start-payment.js';
import { SweepPayments } from './payment/sweep-payments.js';
import { PaymentsApi } from './payments.api.js';
import { PaymentsEvents } from './payments.events.js';
import { PaymentsJobs } from './payments.jobs.js';
import { LookAtAccount } from './payout-account/look-at-account.js';
import { OpenPayoutAccount } from './payout-account/open-payout-account.js';
import { PayoutAccess } from './payout-account/payout-access.js';
import { PayoutAccountController } from './payout-account/payout-account.controller.js';
import { PayoutAccountEntity } from './payout-account/payout-account.entity.js';
import { PayoutAccountQueries } from './payout-account/payout-account.queries.js';
import { RecordAccount } from './payout-account/record-account.js';
import { StartOnboarding } from './payout-account/start-onboarding.js';
import { SweepPayoutAccounts } from './payout-account/sweep-payout-accounts.js';
import { TakeInAccountEvent } from './payout-account/take-in-account-event.js';
import { RefundEntity } from './refund/refund.entity.js';
import { RefundReturn } from './refund/refund-return.js';
import { StripeEventEntity } from './stripe/stripe-event.entity.js';
import { StripeGateway } from './stripe/stripe-gateway.js';
import { TakeInEvent } from './stripe/take-in-event.js';
import { WebhookController } from './stripe/webhook.controller.js';

export const Payments = defineService({
  name: 'payments',
  entities: [PaymentEntity, ShareEntity, RefundEntity, StripeEventEntity, PayoutAccountEntity],
  controllers: [WebhookController, ConfigController, PayoutAccountController],
  providers: [
    StripeGateway,
    StartPayment,
    RecordIntent,
    SettlePayment,
    SweepPayments,
    PaymentQueries,
    RefundReturn,
    TakeInEvent,
    PayoutAccess,
    PayoutAccountQueries,
    RecordAccount,
    LookAtAccount,
    OpenPayoutAccount,
    StartOnboarding,
    SweepPayoutAccounts,
    TakeInAccountEvent,
  ],
  events: PaymentsEvents,
  jobs: PaymentsJobs,
  port: { type: PaymentsPort, answer: PaymentsApi },
});
