import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aCapturedPayment, aSimulator, anAccount, type Bench } from './support/a-simulator.js';
import { differences } from './support/same-shape.js';

/** One example of every resource, from Stripe's public OpenAPI repository; not part of this one. */
const file = resolve('../shared/data/stripe/fixtures3.json');
const there = existsSync(file);
const examples = there
  ? (JSON.parse(readFileSync(file, 'utf8')) as { resources: Record<string, object> }).resources
  : {};
if (!there) console.log(`Skipped: the shapes of objects are held against ${file}, which is not there.`);

/** What the SDK's types have and the examples, being older, do not. */
const newer: Record<string, string[]> = {
  payment_intent: ['allowed_payment_method_types', 'payment_record'],
  dispute: ['intended_submission_method'],
};
/** What only some objects have: `controller` accounts that a platform made, `individual` those of one person, … */
const sometimes: Record<string, string[]> = {
  account: ['controller', 'individual'],
  person: ['address', 'email', 'phone'],
  event: ['account'],
};

let bench: Bench;
const objects: Record<string, object> = {};

beforeAll(async () => {
  bench = await aSimulator();
  const { stripe } = bench;
  const account = await anAccount(bench);
  const paid = await aCapturedPayment(stripe, 'pm_card_bypassPending');
  const charge = await stripe.charges.retrieve(paid.latest_charge as string);
  const transfer = await stripe.transfers.create({
    amount: 900,
    currency: 'eur',
    destination: account.id,
    source_transaction: charge.id,
  });
  const links = { refresh_url: 'http://localhost/again', return_url: 'http://localhost/back' };
  Object.assign(objects, {
    account,
    account_link: await stripe.accountLinks.create({ account: account.id, type: 'account_onboarding', ...links }),
    balance: await stripe.balance.retrieve(),
    balance_transaction: await stripe.balanceTransactions.retrieve(charge.balance_transaction as string),
    charge,
    customer: await stripe.customers.create({ name: 'Änne Müller', email: 'aenne@example.com' }),
    event: (await stripe.events.list({ limit: 1 })).data[0],
    payment_intent: paid,
    payment_method: await stripe.paymentMethods.retrieve(paid.payment_method as string),
    person: (await stripe.accounts.listPersons(account.id)).data[0],
    payout: await stripe.payouts.create({ amount: 100, currency: 'eur' }),
    refund: await stripe.refunds.create({ charge: charge.id, amount: 100 }),
    transfer,
    transfer_reversal: await stripe.transfers.createReversal(transfer.id, { amount: 100 }),
  });
  const disputed = await aCapturedPayment(stripe, 'pm_card_createDispute');
  for (let tries = 0; !objects['dispute'] && tries < 100; tries++) {
    const [dispute] = (await stripe.disputes.list({ payment_intent: disputed.id })).data;
    if (dispute) objects['dispute'] = dispute;
    else await new Promise((resolve) => setTimeout(resolve, 20));
  }
});
afterAll(() => bench.simulator.close());

describe('objects', () => {
  const kinds = [
    'account',
    'account_link',
    'balance',
    'balance_transaction',
    'charge',
    'customer',
    'dispute',
    'event',
    'payment_intent',
    'payment_method',
    'payout',
    'person',
    'refund',
    'transfer',
    'transfer_reversal',
  ];
  const test = there ? it : it.skip;

  test.each(kinds)('of kind %s have the keys and types of the public example', (kind) => {
    const also = [...(newer[kind] ?? []), ...(sometimes[kind] ?? [])];
    // What an event is about differs from example to example; its own kind is checked above.
    const example = kind === 'event' ? { ...examples[kind], data: { object: {} } } : examples[kind];
    expect(objects[kind]).toBeDefined();
    expect(differences(example, objects[kind], also)).toEqual([]);
  });

  it('would be found different when a key is missing or has another type', () => {
    const example = { id: 'a', amount: 1, nested: { list: [{ name: 'b' }] } };
    expect(differences(example, { id: 'a', amount: '1', nested: { list: [{}] }, more: 1 })).toEqual([
      '.more is not in the example',
      '.amount is string, not number',
      '.nested.list[].name is absent',
    ]);
  });
});
