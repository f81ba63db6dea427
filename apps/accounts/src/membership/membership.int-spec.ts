import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Facts } from '#contracts/facts';
import { AccountsPort } from '#contracts/ports';
import { Database } from '#platform/database/database';
import { newId } from '#platform/ids';
import { listeningHost, type ListeningHost } from '../../../../test/support/host.js';
import { AccountsEvents } from '../accounts.events.js';
import { Accounts } from '../accounts.module.js';

let city: ListeningHost;
let database: Database;
let accounts: AccountsPort;

beforeAll(async () => {
  city = await listeningHost([Accounts]);
  database = city.host.app.get(Database);
  accounts = city.host.app.get<AccountsPort>(AccountsPort);
});
afterAll(() => city.stop());

const deliver = (fact: Facts['application.decided']) =>
  database.transaction((tx) => city.host.app.get(AccountsEvents).onDecided(tx, fact));

async function aPerson(email: string): Promise<string> {
  const [row] = await database.rows<{ id: string }>(
    `insert into accounts.people (name, email, email_verified) values ('Ada', $1, true) returning id`,
    [email],
  );
  return row!.id;
}

const decided = (personId: string, outcome: 'approved' | 'rejected') => ({
  applicationId: newId(),
  merchantId: newId(),
  shopId: newId(),
  personId,
  outcome,
});

describe('an application that the city has decided', () => {
  it('makes the applicant the owner of the new merchant, once', async () => {
    const fact = decided(await aPerson('ada@laden.example'), 'approved');
    await deliver(fact);
    await deliver(fact);
    expect(await database.rows('select role, merchant_id from accounts.memberships')).toEqual([
      { role: 'owner', merchant_id: fact.merchantId },
    ]);
    expect(await accounts.members({ merchantId: fact.merchantId })).toEqual([
      { personId: fact.personId, name: 'Ada', email: 'ada@laden.example', role: 'owner' },
    ]);
  });

  it('gives nobody anything when it was rejected', async () => {
    const fact = decided(await aPerson('bert@laden.example'), 'rejected');
    await deliver(fact);
    expect(await accounts.members({ merchantId: fact.merchantId })).toEqual([]);
  });

  it('is no trouble when the applicant is gone by then', async () => {
    await expect(deliver(decided(newId(), 'approved'))).resolves.toBeUndefined();
  });
});

describe('the people of the city', () => {
  it('are found by their role', async () => {
    const id = await aPerson('pruefung@stadt.example');
    await database.rows(
      `insert into accounts.memberships (id, person_id, role) values (gen_random_uuid(), $1, 'reviewer')`,
      [id],
    );
    expect((await accounts.cityPeople({ role: 'reviewer' })).map((person) => person.email)).toEqual([
      'pruefung@stadt.example',
    ]);
    expect(await accounts.cityPeople({ role: 'courier' })).toEqual([]);
  });
});
