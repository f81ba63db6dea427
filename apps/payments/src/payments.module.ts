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
import { RefundEntity } from './refund/refund.entity.js';
import { RefundReturn } from './refund/refund-return.js';
import { StripeEventEntity } from './stripe/stripe-event.entity.js';
import { StripeGateway } from './stripe/stripe-gateway.js';
import { TakeInEvent } from './stripe/take-in-event.js';
import { WebhookController } from './stripe/webhook.controller.js';

export const Payments = defineService({
  name: 'payments',
  entities: [PaymentEntity, ShareEntity, RefundEntity, StripeEventEntity],
  controllers: [WebhookController, ConfigController],
  providers: [
    StripeGateway,
    StartPayment,
    RecordIntent,
    SettlePayment,
    SweepPayments,
    PaymentQueries,
    RefundReturn,
    TakeInEvent,
  ],
  events: PaymentsEvents,
  jobs: PaymentsJobs,
  port: { type: PaymentsPort, answer: PaymentsApi },
});
