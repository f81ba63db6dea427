import { Inject, Injectable, type Provider } from '@nestjs/common';
import type { NoticeKind } from '../notice/notice.entity.js';
import { ApplicationDecided, ApplicationSubmitted } from './application.js';
import { HandedOver } from './handed-over.js';
import type { Letter } from './letter.js';
import { NewOrder } from './new-order.js';
import { OrderConfirmed } from './order-confirmed.js';
import { OrderDeclined } from './order-declined.js';
import { OrderReceived } from './order-received.js';
import { PersonLink } from './person-link.js';
import { PickupReady } from './pickup-ready.js';
import { RefundFailed, RefundSucceeded } from './refund-settled.js';
import { ReturnReceived } from './return-received.js';
import { ReturnRequested } from './return-requested.js';

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
  ApplicationDecided,
  PersonLink,
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
    @Inject(ApplicationDecided) applicationDecided: ApplicationDecided,
    @Inject(PersonLink) personLink: PersonLink,
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
      refund_succeeded: refundSucceeded,
      refund_failed: refundFailed,
      application_submitted: applicationSubmitted,
      application_decided: applicationDecided,
      person_link: personLink,
    };
  }

  for(kind: NoticeKind): Letter<never> {
    return this.writers[kind];
  }
}

export const letterProviders: Provider[] = [...WRITERS, Letters];
