import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type Stripe from 'stripe';
import { aCapturedPayment, aSimulator, anAuthorizedPayment, Listener, type Bench } from '../support/a-simulator.js';

let bench: Bench;
let stripe: Stripe;
let listener: Listener;

beforeAll(async () => {
  listener = await Listener.start();
  bench = await aSimulator({ webhookUrl: listener.url });
  stripe = bench.stripe;
});
afterAll(async () => {
  await bench.simulator.close();
  await listener.stop();
});

const arrivalOf = async (type: string, id: string): Promise<Stripe.Event> => {
  for (;;) {
    const found = listener.arrivals.find(
      ({ event }) => event.type === type && (event.data.object as { id?: string }).id === id,
    );
    if (found) return found.event;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
};

describe('a refund', () => {
  it('never gives back more than was captured', async () => {
    const paid = await aCapturedPayment(stripe);
    const half = await stripe.refunds.create({
      payment_intent: paid.id,
      amount: 1200,
      metadata: { return: 'r1' },
      reason: 'requested_by_customer',
    });
    expect(half).toMatchObject({
      status: 'succeeded',
      amount: 1200,
      charge: paid.latest_charge,
      metadata: { return: 'r1' },
    });
    const tooMuch = stripe.refunds.create({ payment_intent: paid.id, amount: 801 });
    await expect(tooMuch).rejects.toMatchObject({
      statusCode: 400,
      param: 'amount',
      message: expect.stringContaining('€8.00'),
    });
    const rest = await stripe.refunds.create({ charge: paid.latest_charge as string });
    expect(rest.amount).toBe(800);
    expect(await stripe.charges.retrieve(paid.latest_charge as string)).toMatchObject({
      amount_refunded: 2000,
      refunded: true,
    });
    const none = stripe.refunds.create({ payment_intent: paid.id });
    await expect(none).rejects.toMatchObject({ statusCode: 400, code: 'charge_already_refunded' });
    expect((await stripe.refunds.list({ payment_intent: paid.id })).data.map((one) => one.id)).toEqual([
      rest.id,
      half.id,
    ]);
  });

  it('leaves out what was released by a partial capture', async () => {
    const held = await anAuthorizedPayment(stripe);
    await stripe.paymentIntents.capture(held.id, { amount_to_capture: 1500 });
    await expect(stripe.refunds.create({ payment_intent: held.id, amount: 1501 })).rejects.toMatchObject({
      param: 'amount',
    });
    expect(await stripe.refunds.create({ payment_intent: held.id })).toMatchObject({ amount: 1500 });
  });

  it('is made once, however often it is asked for with the same key', async () => {
    const paid = await aCapturedPayment(stripe);
    const ask = () =>
      stripe.refunds.create({ payment_intent: paid.id, amount: 500 }, { idempotencyKey: `refund-${paid.id}` });
    const [first, second] = [await ask(), await ask()];
    expect(second.id).toBe(first.id);
    expect(second.lastResponse.headers['idempotent-replayed']).toBe('true');
    expect((await stripe.charges.retrieve(paid.latest_charge as string)).amount_refunded).toBe(500);
  });

  it('is not for what was never captured', async () => {
    const held = await anAuthorizedPayment(stripe);
    await expect(stripe.refunds.create({ payment_intent: held.id })).rejects.toMatchObject({
      code: 'charge_not_refundable',
    });
    await expect(stripe.refunds.create({})).rejects.toMatchObject({ statusCode: 400 });
  });

  it('may fail at the bank afterwards, and the money is ours again', async () => {
    const paid = await aCapturedPayment(stripe, 'pm_card_refundFail');
    const given = await stripe.refunds.create({ payment_intent: paid.id });
    expect(given.status).toBe('succeeded');
    const failed = (await arrivalOf('refund.failed', given.id)).data.object as Stripe.Refund;
    expect(failed).toMatchObject({ status: 'failed', failure_reason: 'expired_or_canceled_card' });
    expect(await stripe.charges.retrieve(paid.latest_charge as string)).toMatchObject({
      amount_refunded: 0,
      refunded: false,
    });
    const back = await stripe.balanceTransactions.retrieve(failed.failure_balance_transaction as string);
    expect(back).toMatchObject({ amount: 2000, type: 'refund_failure' });
  });

  it('may take its time', async () => {
    const paid = await aCapturedPayment(stripe, 'pm_card_pendingRefund');
    const given = await stripe.refunds.create({ payment_intent: paid.id });
    expect(given).toMatchObject({ status: 'pending', pending_reason: 'processing' });
    const finished = (await arrivalOf('refund.updated', given.id)).data.object as Stripe.Refund;
    expect(finished.status).toBe('succeeded');
    expect(finished).not.toHaveProperty('pending_reason');
  });

  it('announces itself and the charge it is of', async () => {
    const paid = await aCapturedPayment(stripe);
    const given = await stripe.refunds.create({ payment_intent: paid.id });
    const told = (await arrivalOf('charge.refunded', paid.latest_charge as string)).data.object as Stripe.Charge;
    expect(told).toMatchObject({ amount_refunded: 2000, refunded: true });
    await arrivalOf('refund.created', given.id);
    await stripe.refunds.update(given.id, { metadata: { note: 'x' } });
    expect((await arrivalOf('refund.updated', given.id)).data.object).toMatchObject({ metadata: { note: 'x' } });
  });
});

describe('a dispute', () => {
  async function opened(): Promise<Stripe.Dispute> {
    const paid = await aCapturedPayment(stripe, 'pm_card_createDispute');
    for (;;) {
      const [dispute] = (await stripe.disputes.list({ payment_intent: paid.id })).data;
      if (dispute) return dispute;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  it('takes the money and a fee after the capture, and no refund is possible meanwhile', async () => {
    const dispute = await opened();
    await arrivalOf('charge.dispute.created', dispute.id);
    expect(dispute).toMatchObject({ status: 'needs_response', reason: 'fraudulent', amount: 2000 });
    expect(dispute.balance_transactions).toMatchObject([{ amount: -2000, fee: 2000, net: -4000 }]);
    await expect(stripe.refunds.create({ charge: dispute.charge as string })).rejects.toMatchObject({
      code: 'charge_disputed',
    });
  });

  it('is won with good evidence, and the money comes back', async () => {
    const dispute = await opened();
    const won = await stripe.disputes.update(dispute.id, { evidence: { uncategorized_text: 'winning_evidence' } });
    expect(won).toMatchObject({ status: 'won', evidence_details: { has_evidence: true, submission_count: 1 } });
    expect(won.balance_transactions).toHaveLength(2);
    await arrivalOf('charge.dispute.funds_reinstated', dispute.id);
  });

  it('is lost when it is given up, once', async () => {
    const dispute = await opened();
    expect(await stripe.disputes.close(dispute.id)).toMatchObject({ status: 'lost' });
    await arrivalOf('charge.dispute.closed', dispute.id);
    await expect(stripe.disputes.close(dispute.id)).rejects.toMatchObject({ statusCode: 400 });
  });
});
