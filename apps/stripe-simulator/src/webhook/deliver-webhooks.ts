import type { Store } from '../store/store.js';
import { platform } from '../store/kinds.js';
import type { Delivery } from './delivery.js';
import { PostEvent, type WebhookEndpoint } from './post-event.js';

const sideBySide = 16;
const firstPause = 250;
const longestPause = 15_000;
/** Stripe gives up after three days. */
const patience = 3 * 24 * 3600 * 1000;

/**
 * Sends what is due, again and again until the endpoint takes it. Lanes keep order: while the head of a lane waits for
 * its next attempt, what is behind it waits too, and other lanes go on. What is not delivered when the process ends
 * is picked up from the store by the next one.
 */
export class DeliverWebhooks {
  private readonly lanes = new Map<string, string[]>();
  private readonly ready: string[] = [];
  private readonly timers = new Set<NodeJS.Timeout>();
  private readonly post = new PostEvent();
  private working = 0;
  private stopped = false;
  private idlers: (() => void)[] = [];

  constructor(
    private readonly store: Store,
    private readonly endpoint: WebhookEndpoint,
  ) {}

  resume(): void {
    for (const row of this.store.rows('delivery')) if (row.value.state === 'pending') this.enqueue(row.value);
  }

  enqueue(delivery: Delivery): void {
    if (delivery.state !== 'pending') return;
    const lane = this.lanes.get(delivery.lane);
    if (lane) {
      lane.push(delivery.id);
      return;
    }
    this.lanes.set(delivery.lane, [delivery.id]);
    this.ready.push(delivery.lane);
    setImmediate(() => this.serve());
  }

  /** Lets go of what was held, in the order it came or another one. */
  release(order: 'kept' | 'reversed' | 'shuffled'): number {
    const held = [...this.store.rows('delivery')].map((row) => row.value).filter((one) => one.state === 'held');
    if (order === 'reversed') held.reverse();
    if (order === 'shuffled') held.sort(() => Math.random() - 0.5);
    for (const one of held) {
      // One lane for all of them: the order asked for is the order of arrival.
      const released: Delivery = { ...one, state: 'pending', lane: 'released', due: Date.now() };
      this.store.put('delivery', platform, released);
      this.enqueue(released);
    }
    return held.length;
  }

  /** True as soon as nothing waits to be sent, false when that takes longer than asked. */
  idle(timeout: number): Promise<boolean> {
    if (this.lanes.size === 0) return Promise.resolve(true);
    return new Promise((resolve) => {
      const timer = setTimeout(() => resolve(false), timeout);
      this.idlers.push(() => {
        clearTimeout(timer);
        resolve(true);
      });
    });
  }

  forgetAll(): void {
    for (const timer of this.timers) clearTimeout(timer);
    this.timers.clear();
    this.lanes.clear();
    this.ready.length = 0;
    this.wakeIdlers();
  }

  /** Starts no more attempts and waits for those under way. */
  async stop(): Promise<void> {
    this.stopped = true;
    for (const timer of this.timers) clearTimeout(timer);
    while (this.working > 0) await new Promise((resolve) => setTimeout(resolve, 10));
    this.post.close();
  }

  private serve(): void {
    while (!this.stopped && this.working < sideBySide && this.ready.length > 0) {
      this.working += 1;
      void this.workOff(this.ready.shift() as string).finally(() => {
        this.working -= 1;
        this.serve();
      });
    }
  }

  private async workOff(lane: string): Promise<void> {
    for (let queue; !this.stopped && (queue = this.lanes.get(lane));) {
      const delivery = this.store.row('delivery', queue[0] as string)?.value;
      if (delivery && delivery.due > Date.now()) return this.wait(lane, delivery.due - Date.now());
      if (delivery) await this.attempt(delivery);
      if (this.lanes.get(lane) !== queue) break;
      if (delivery && this.store.row('delivery', delivery.id)?.value.state === 'pending') continue;
      queue.shift();
      if (queue.length === 0) this.lanes.delete(lane);
    }
    if (this.lanes.size === 0) this.wakeIdlers();
  }

  private wait(lane: string, pause: number): void {
    const timer = setTimeout(() => {
      this.timers.delete(timer);
      this.ready.push(lane);
      this.serve();
    }, pause);
    this.timers.add(timer);
  }

  private async attempt(delivery: Delivery): Promise<void> {
    const event = this.store.row('event', delivery.event)?.value;
    const outcome =
      event && this.endpoint.url ? await this.post.post(this.endpoint, JSON.stringify(event)) : 'nothing to send';
    const row = this.store.row('delivery', delivery.id);
    if (!row) return;
    const now = Date.now();
    const attempts = delivery.attempts + 1;
    const delivered = /^2\d\d$/.test(outcome);
    const failed = !delivered && (!event || now - delivery.created > patience);
    this.store.put('delivery', row.owner, {
      ...delivery,
      attempts,
      outcome,
      state: delivered ? 'delivered' : failed ? 'failed' : 'pending',
      due: delivered || failed ? delivery.due : now + Math.min(firstPause * 2 ** (attempts - 1), longestPause),
      settled: delivered || failed ? now : null,
    });
  }

  private wakeIdlers(): void {
    for (const wake of this.idlers.splice(0)) wake();
  }
}
