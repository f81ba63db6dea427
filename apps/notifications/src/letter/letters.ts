import { Inject, Injectable, type Provider } from '@nestjs/common';
import type { NoticeKind } from '../notice/notice.entity.js';
import { AppealLetters } from './appeal.js';
import { ApplicationDecided, ChangesRequested, QuestionAsked } from './application-decided.js';
import { ApplicationLink } from './application-link.js';
import { ApplicationSubmitted, SecondWanted } from './application.js';
import { AuditEnds } from './audit-ends.js';
import { HandedOver } from './handed-over.js';
import { Invitation } from './invitation.js';
import type { Letter } from './letter.js';
import { MerchantReaders } from './merchant-readers.js';
import { NewOrder } from './new-order.js';
import { OrderConfirmed } from './order-confirmed.js';
import { OrderDeclined } from './order-declined.js';
import { OrderReceived } from './order-received.js';
import { PayoutAccountChanged } from './payout-account-changed.js';
import { PersonLink } from './person-link.js';
import { PickupReady } from './pickup-ready.js';
import { RefundFailed, RefundSucceeded } from './refund-settled.js';
import { ReturnReceived } from './return-received.js';
import { ReturnRequested } from './return-requested.js';
import { SecurityChanged } from './security-changed.js';
import { ShelfCheckDue } from './shelf-check-due.js';
import { StandingLetters } from './standing.js';
import { WithdrawalLetters } from './withdrawal.js';
import { SuspensionLetters } from './suspension.js';

const WRITERS = [
  OrderReceived,
  NewOrder,
  OrderDeclined,
  OrderConfirmed,
  PickupReady,
  HandedOver,
  ReturnRequested,
  ReturnReceived,
  RefundSucceeded,
  RefundFailed,
  ApplicationSubmitted,
  SecondWanted,
  ApplicationDecided,
  ChangesRequested,
  QuestionAsked,
  PayoutAccountChanged,
  PersonLink,
  ApplicationLink,
  SecurityChanged,
  Invitation,
  SuspensionLetters,
  AppealLetters,
  StandingLetters,
  AuditEnds,
  ShelfCheckDue,
  WithdrawalLetters,
] as const;

/** Which letter a notice becomes. */
@Injectable()
export class Letters {
  private readonly writers: Record<NoticeKind, Letter<never>>;

  constructor(
    @Inject(OrderReceived) orderReceived: OrderReceived,
    @Inject(NewOrder) newOrder: NewOrder,
    @Inject(OrderDeclined) orderDeclined: OrderDeclined,
    @Inject(OrderConfirmed) orderConfirmed: OrderConfirmed,
    @Inject(PickupReady) pickupReady: PickupReady,
    @Inject(HandedOver) handedOver: HandedOver,
    @Inject(ReturnRequested) returnRequested: ReturnRequested,
    @Inject(ReturnReceived) returnReceived: ReturnReceived,
    @Inject(RefundSucceeded) refundSucceeded: RefundSucceeded,
    @Inject(RefundFailed) refundFailed: RefundFailed,
    @Inject(ApplicationSubmitted) applicationSubmitted: ApplicationSubmitted,
    @Inject(SecondWanted) secondWanted: SecondWanted,
    @Inject(ApplicationDecided) applicationDecided: ApplicationDecided,
    @Inject(ChangesRequested) changesRequested: ChangesRequested,
    @Inject(QuestionAsked) questionAsked: QuestionAsked,
    @Inject(PayoutAccountChanged) payoutAccountChanged: PayoutAccountChanged,
    @Inject(PersonLink) personLink: PersonLink,
    @Inject(ApplicationLink) applicationLink: ApplicationLink,
    @Inject(SecurityChanged) securityChanged: SecurityChanged,
    @Inject(Invitation) invitation: Invitation,
    @Inject(SuspensionLetters) suspension: SuspensionLetters,
    @Inject(AppealLetters) appeal: AppealLetters,
    @Inject(StandingLetters) standing: StandingLetters,
    @Inject(AuditEnds) auditEnds: AuditEnds,
    @Inject(ShelfCheckDue) shelfCheckDue: ShelfCheckDue,
    @Inject(WithdrawalLetters) withdrawal: WithdrawalLetters,
  ) {
    this.writers = {
      order_received: orderReceived,
      new_order: newOrder,
      order_declined: orderDeclined,
      order_confirmed: orderConfirmed,
      pickup_ready: pickupReady,
      handed_over: handedOver,
      return_requested: returnRequested,
      return_received: returnReceived,
      withdrawal_declared: withdrawal.declared,
      withdrawal_assigned: withdrawal.assigned,
      withdrawal_decided: withdrawal.decided,
      withdrawal_due: withdrawal.due,
      refund_succeeded: refundSucceeded,
      refund_failed: refundFailed,
      application_submitted: applicationSubmitted,
      second_wanted: secondWanted,
      application_decided: applicationDecided,
      changes_requested: changesRequested,
      question_asked: questionAsked,
      payout_account_changed: payoutAccountChanged,
      person_link: personLink,
      application_link: applicationLink,
      security_changed: securityChanged,
      invitation,
      suspension_announced: suspension.announced,
      suspension_cancelled: suspension.cancelled,
      merchant_suspended: suspension.inEffect,
      merchant_reinstated: suspension.reinstated,
      merchant_left: standing.left,
      document_expiring: standing.documentExpiring,
      renewal_sent: standing.renewalSent,
      renewal_decided: standing.renewalDecided,
      appeal_filed: appeal.filed,
      appeal_decided: appeal.decided,
      vat_id_checked: standing.vatIdChecked,
      audit_ends: auditEnds,
      shelf_check_due: shelfCheckDue,
    };
  }

  for(kind: NoticeKind): Letter<never> {
    return this.writers[kind];
  }
}

export const letterProviders: Provider[] = [...WRITERS, MerchantReaders, Letters];
