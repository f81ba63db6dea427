import { appendFileSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { aCapturedPayment, aSimulator, anAuthorizedPayment, Listener } from '../support/a-simulator.js';
import type { SimulatorOptions } from '../config.js';
import { platform } from './kinds.js';
import { Store } from './store.js';
import type { Chore } from '../chore/chore.js';

let dir: string;
/** Whatever a test opens is closed, also when it fails half-way. */
let closing: (() => unknown)[] = [];
const folder = (): string => {
  const made = mkdtempSync(join(tmpdir(), 'stripe-simulator-'));
  closing.unshift(() => rmSync(made, { recursive: true, force: true }));
  return made;
};
const start = async (options: SimulatorOptions) => {
  const bench = await aSimulator(options);
  closing.push(() => bench.simulator.close());
  return bench;
};

beforeEach(() => {
  dir = folder();
});
afterEach(async () => {
  for (const close of closing.reverse()) await close();
  closing = [];
});

const chore = (id: string, due = 1): Chore => ({ id, verb: 'pay_payout', about: id, due });
const dues = (store: Store) => [...store.rows('chore')].map((row) => [row.value.id, row.value.due]);
const lastJournal = () =>
  join(
    dir,
    readdirSync(dir)
      .filter((name) => name.startsWith('journal'))
      .sort()
      .at(-1) as string,
  );

describe('the store', () => {
  it('knows after a restart what it knew before, in the same order', async () => {
    const before = new Store(dir);
    for (const id of ['a', 'b', 'c']) before.put('chore', platform, chore(id));
    before.commit([{ kind: 'chore', gone: 'b' }]);
    before.put('chore', platform, chore('a', 2));
    await before.close();
    const after = new Store(dir);
    expect(dues(after)).toEqual([
      ['a', 2],
      ['c', 1],
    ]);
    await after.close();
  });

  it('ignores a last line that was never finished, and writes on after it', async () => {
    const before = new Store(dir);
    before.put('chore', platform, chore('a'));
    await before.close();
    appendFileSync(lastJournal(), '[{"kind":"chore","owner":"x","value":{"id":"torn');
    const after = new Store(dir);
    expect(dues(after)).toEqual([['a', 1]]);
    after.put('chore', platform, chore('b'));
    await after.close();
    const last = new Store(dir);
    expect(dues(last)).toEqual([
      ['a', 1],
      ['b', 1],
    ]);
    await last.close();
  });

  it('refuses a journal that is damaged in the middle', async () => {
    const before = new Store(dir);
    for (const id of ['a', 'b']) before.put('chore', platform, chore(id));
    await before.close();
    const path = lastJournal();
    writeFileSync(path, readFileSync(path, 'utf8').replace('{', '<'));
    expect(() => new Store(dir)).toThrow(/damaged/);
  });

  it('folds a long journal into a snapshot while it goes on', async () => {
    const store = new Store(dir, 4000);
    for (let due = 1; due <= 200; due++) store.put('chore', platform, chore(`c${due % 7}`, due));
    const expected = dues(store);
    await store.close();
    const names = readdirSync(dir);
    expect(names.filter((name) => name.startsWith('snapshot'))).toHaveLength(1);
    expect(names.some((name) => name.endsWith('.draft'))).toBe(false);
    const after = new Store(dir, 4000);
    expect(dues(after).sort()).toEqual(expected.sort());
    await after.close();
  });

  it('forgets everything when it is reset, also for the next start', async () => {
    const store = new Store(dir);
    store.put('chore', platform, chore('a'));
    await store.reset();
    store.put('chore', platform, chore('b'));
    await store.close();
    const after = new Store(dir);
    expect(dues(after)).toEqual([['b', 1]]);
    await after.close();
  });
});

describe('a simulator that is started again', () => {
  it('goes on with the payments, the keys and the money it had', async () => {
    const first = await start({ dataDir: dir });
    const held = await anAuthorizedPayment(first.stripe);
    const key = { idempotencyKey: 'refund-1' };
    const paid = await aCapturedPayment(first.stripe);
    const refund = await first.stripe.refunds.create({ payment_intent: paid.id, amount: 300 }, key);
    const balance = await first.stripe.balance.retrieve();
    await first.simulator.close();

    const second = await start({ dataDir: dir });
    expect(await second.stripe.paymentIntents.retrieve(held.id)).toMatchObject({
      status: 'requires_capture',
      amount_capturable: 2000,
    });
    expect(await second.stripe.refunds.create({ payment_intent: paid.id, amount: 300 }, key)).toMatchObject({
      id: refund.id,
    });
    expect(await second.stripe.balance.retrieve()).toEqual(balance);
    expect(await second.stripe.paymentIntents.capture(held.id)).toMatchObject({ status: 'succeeded' });
  });

  it('after being killed knows every call it has answered, and delivers what it had not', async () => {
    const listener = await Listener.start();
    closing.push(() => listener.stop());
    listener.answers.push(...Array<number>(1000).fill(503));
    const killed = await start({ dataDir: dir, webhookUrl: listener.url });
    const held = await anAuthorizedPayment(killed.stripe);
    await killed.control('POST', 'webhooks/rules', { type: 'payment_intent.canceled', hold: true });
    const canceled = await killed.stripe.paymentIntents.cancel((await anAuthorizedPayment(killed.stripe)).id);
    // What is on disk now is all that a killed process leaves behind.
    const left = folder();
    cpSync(dir, left, { recursive: true });
    await killed.simulator.close();
    listener.answers.length = 0;

    const next = await start({ dataDir: left, webhookUrl: listener.url });
    expect(await next.stripe.paymentIntents.retrieve(held.id)).toMatchObject({ status: 'requires_capture' });
    expect(await next.control('GET', 'webhooks/idle?timeout=20000')).toEqual({ idle: true });
    const about = listener.arrivals
      .filter(({ event }) => JSON.stringify(event.data).includes(held.id))
      .map(({ event }) => event.type);
    expect(about).toEqual(['payment_intent.created', 'charge.succeeded', 'payment_intent.amount_capturable_updated']);
    await next.control('POST', 'webhooks/release');
    await next.control('GET', 'webhooks/idle');
    expect(listener.arrivals.at(-1)?.event.data.object).toMatchObject({ id: canceled.id, status: 'canceled' });
  }, 30_000);
});
