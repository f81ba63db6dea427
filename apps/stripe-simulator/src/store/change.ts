import type Stripe from 'stripe';
import type { Chore } from '../chore/chore.js';
import { missing } from '../error/stripe-failure.js';
import { apiVersion } from '../server/api-version.js';
import { laneOf, type Delivery } from '../webhook/delivery.js';
import { platform, type Kind, type Kinds, type Row, type Write } from './kinds.js';
import { newId } from './new-id.js';
import type { Store } from './store.js';

type ObjectOf<T extends Stripe.Event['type']> = Extract<Stripe.Event, { type: T }>['data']['object'];

/** Decides how an event is sent; none, one or several deliveries. */
export type PlanDeliveries = (event: Stripe.EventBase, lane: string) => Delivery[];

/** Who asked: goes into the events, so that a listener can tell its own requests. */
export interface Cause {
  requestId: string | null;
  idempotencyKey: string | null;
}

/**
 * Everything one call changes, on behalf of one account. Nothing is visible outside before it is committed, and it is
 * committed in one line of the journal: objects, events, deliveries and the remembered answer, or none of them.
 */
export class Change {
  private constructor(
    private readonly store: Store,
    private readonly staged: Map<string, Write>,
    private readonly plan: PlanDeliveries,
    private readonly cause: Cause,
    readonly account: string,
    /** Seconds since 1970, the same for the whole change. */
    readonly now: number,
  ) {}

  static on(store: Store, plan: PlanDeliveries, cause: Cause, account = platform): Change {
    return new Change(store, new Map(), plan, cause, account, Math.floor(Date.now() / 1000));
  }

  /** The same change seen from another account. */
  as(account: string): Change {
    return new Change(this.store, this.staged, this.plan, this.cause, account, this.now);
  }

  /** Throws Stripe's 404 when the account has no such object. */
  get<K extends Kind>(kind: K, id: string, param?: string): Kinds[K] {
    const value = this.find(kind, id);
    if (!value) throw missing(kind, id, param);
    return value;
  }

  find<K extends Kind>(kind: K, id: string): Kinds[K] | undefined {
    const row = this.rowAnywhere(kind, id);
    return row?.owner === this.account ? row.value : undefined;
  }

  /** Whoever owns it: for following references across accounts. */
  findAnywhere<K extends Kind>(kind: K, id: string): Kinds[K] | undefined {
    return this.rowAnywhere(kind, id)?.value;
  }

  /** Newest first, as lists are shown; what this change has staged itself counts. */
  newest<K extends Kind>(kind: K): Kinds[K][] {
    const staged = [...this.staged.values()].filter((write) => write.kind === kind);
    return this.withStaged(kind, staged)
      .reverse()
      .flatMap((row) => (row.owner === this.account ? [row.value] : []));
  }

  put<K extends Kind>(kind: K, value: Kinds[K]): Kinds[K] {
    this.staged.set(`${kind}:${value.id}`, { kind, owner: this.account, value } as Row);
    return value;
  }

  remove(kind: Kind, id: string): void {
    this.staged.set(`${kind}:${id}`, { kind, gone: id });
  }

  /** Records an event about an object as it is now, and whatever deliveries it is due. */
  announce<T extends Stripe.Event['type']>(type: T, object: ObjectOf<T>, previous?: Partial<ObjectOf<T>>): void {
    const event: Stripe.EventBase = {
      id: newId('evt'),
      object: 'event',
      ...(this.account === platform ? {} : { account: this.account }),
      api_version: apiVersion,
      created: this.now,
      data: previous ? { object, previous_attributes: previous } : { object },
      livemode: false,
      pending_webhooks: 0,
      request: { id: this.cause.requestId, idempotency_key: this.cause.idempotencyKey },
      type,
    };
    const deliveries = this.plan(event, laneOf(object));
    this.put('event', { ...event, pending_webhooks: Math.min(deliveries.length, 1) });
    for (const delivery of deliveries) this.put('delivery', delivery);
  }

  /** Has something happen by itself, after a while. */
  later(verb: Chore['verb'], about: string, afterSeconds = 0): void {
    this.put('chore', { id: `${verb}:${about}`, verb, about, due: Date.now() + afterSeconds * 1000 });
  }

  settle(verb: Chore['verb'], about: string): void {
    this.remove('chore', `${verb}:${about}`);
  }

  discard(): void {
    this.staged.clear();
  }

  writes(): Write[] {
    return [...this.staged.values()];
  }

  private withStaged<K extends Kind>(kind: K, staged: Write[]): Row<K>[] {
    if (staged.length === 0) return [...this.store.rows(kind)];
    const rows = new Map([...this.store.rows(kind)].map((row) => [row.value.id, row]));
    for (const write of staged) {
      if ('gone' in write) rows.delete(write.gone);
      else rows.set(write.value.id, write as Row<K>);
    }
    return [...rows.values()];
  }

  private rowAnywhere<K extends Kind>(kind: K, id: string): Row<K> | undefined {
    const staged = this.staged.get(`${kind}:${id}`);
    if (!staged) return this.store.row(kind, id);
    return 'gone' in staged ? undefined : (staged as Row<K>);
  }
}
