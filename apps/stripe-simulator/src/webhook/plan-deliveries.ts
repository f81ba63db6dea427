import type Stripe from 'stripe';
import { newId } from '../store/new-id.js';
import type { Delivery } from './delivery.js';

/** What the next matching events meet on their way. */
export interface DeliveryRule {
  /** `*`, a type, or a family such as `charge.*`. */
  type: string;
  /** How many events it applies to; without it, all that come. */
  times?: number;
  /** Milliseconds late. A late event leaves its lane: what comes after it overtakes it. */
  delay?: number;
  /** Sent this many times in all. */
  copies?: number;
  /** Never sent. */
  drop?: boolean;
  /** Kept back until released. */
  hold?: boolean;
}

/** Decides what is sent of an event, and when. Rules live as long as the process: they are for tests at hand. */
export class PlanDeliveries {
  readonly rules: DeliveryRule[] = [];
  /** While set, everything is kept back. */
  holding = false;

  constructor(
    private readonly subscribed: () => boolean,
    private readonly types: readonly string[],
  ) {}

  plan(event: Stripe.EventBase, lane: string): Delivery[] {
    if (!this.subscribed() || !this.types.some((type) => matches(type, event.type))) return [];
    const rule = this.take(event.type);
    const copies = Math.max(1, rule?.copies ?? 1);
    return Array.from({ length: copies }, () => this.delivery(event, lane, rule));
  }

  /** One more sending of an event that was recorded before. */
  again(event: Stripe.EventBase, delay = 0): Delivery {
    return this.delivery(event, 'replay', { type: '*', delay });
  }

  private delivery(event: Stripe.EventBase, lane: string, rule: DeliveryRule | undefined): Delivery {
    const id = newId('dlv');
    const now = Date.now();
    const held = this.holding || rule?.hold;
    return {
      id,
      event: event.id,
      type: event.type,
      lane: rule?.delay ? id : lane,
      state: rule?.drop ? 'dropped' : held ? 'held' : 'pending',
      due: now + (rule?.delay ?? 0),
      attempts: 0,
      outcome: null,
      created: now,
      settled: rule?.drop ? now : null,
    };
  }

  private take(type: string): DeliveryRule | undefined {
    const rule = this.rules.find((one) => matches(one.type, type));
    if (rule?.times !== undefined && --rule.times <= 0) this.rules.splice(this.rules.indexOf(rule), 1);
    return rule;
  }
}

export function matches(pattern: string, type: string): boolean {
  if (pattern === '*' || pattern === type) return true;
  return pattern.endsWith('.*') && type.startsWith(pattern.slice(0, -1));
}
