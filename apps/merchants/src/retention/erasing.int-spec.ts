import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '#platform/ids';
import { verifyChain } from '#platform/audit/history-chain';
import { aLegalForm, aShopForm } from '../../../../test/support/forms.js';
import { PDF } from '../../../../test/support/coming-in.js';
import { overseen, STANDING, type AMerchant, type Overseen } from '../../../../test/support/overseen.js';
import { DocumentStore } from '../document/document-store.js';
import { EraseDue } from './erase-due.js';

let city: Overseen;
let erasing: EraseDue;

beforeAll(async () => {
  city = await overseen();
  erasing = city.get(EraseDue);
});
afterAll(() => city.stop());

async function withFile(applicationId: string): Promise<string> {
  const id = newId();
  await city.get(DocumentStore).put(id, PDF);
  await city.database.rows(
    `insert into merchants.documents (id, application_id, kind, name, type, size, sha256)
     values ($1, $2, 'identity', 'Ausweis.pdf', 'application/pdf', 1, '')`,
    [id, applicationId],
  );
  return id;
}

const isThere = async (id: string) =>
  (await readdir(join(city.config.DATA_DIR, 'documents'))).some((name) => name.startsWith(id));
const ago = (merchant: AMerchant, interval: string) =>
  city.database.rows(`update merchants.merchants set left_at = now() - $2::interval where id = $1`, [
    merchant.id,
    interval,
  ]);

async function application(status: string, interval: string): Promise<string> {
  const id = newId();
  const decided = status === 'rejected';
  await city.database.rows(
    `insert into merchants.applications (id, status, version, applicant_id, applicant_name, applicant_email, merchant_id,
       shop_id, legal, shop, submitted_at, decided_at, decision_reason, updated_at)
     values ($1, $2, 2, $3, 'Ute Lindner', 'ute@laden.example', $4, $5, $6, $7, $8, $9, $10, now() - $11::interval)`,
    [
      id,
      status,
      newId(),
      newId(),
      newId(),
      JSON.stringify(aLegalForm()),
      JSON.stringify(aShopForm()),
      status === 'draft' ? null : new Date(),
      null,
      decided ? 'Nein, leider nicht.' : null,
      interval,
    ].map((value, at) => (at === 8 && decided ? new Date() : value)),
  );
  if (decided) {
    await city.database.rows(`update merchants.applications set decided_at = now() - $2::interval where id = $1`, [
      id,
      interval,
    ]);
  }
  return id;
}

const row = async (id: string) =>
  (
    await city.database.rows<{ legal: object; applicant_email: string; erased_at: Date | null }>(
      `select legal, applicant_email, erased_at from merchants.applications where id = $1`,
      [id],
    )
  )[0];

describe('what was only kept to check a trader', () => {
  it('is deleted six months after the contract has ended, file and row, and only then', async () => {
    const merchant = await city.merchant();
    const [file] = [await withFile(merchant.applicationIds[0]!)];
    await merchant.owner.post(`${STANDING}/${merchant.id}/departure`, { confirmed: true });
    await ago(merchant, '5 months 27 days');
    await erasing.erase();
    expect(await isThere(file)).toBe(true);
    await ago(merchant, '6 months 1 day');
    await erasing.erase();
    await erasing.erase();
    expect(await isThere(file)).toBe(false);
    expect(await row(merchant.applicationIds[0]!)).toMatchObject({
      legal: { name: 'Töpferei Lindner, Inh. Ute Lindner' },
      applicant_email: '',
    });
    const [kept] = await city.database.rows(
      `select iban, tax_number, erased_at from merchants.merchants where id = $1`,
      [merchant.id],
    );
    expect(kept).toMatchObject({ tax_number: '161/123/45678', erased_at: expect.any(Date) });
    const noted = await city.database.rows(
      `select by_name, note from merchants.history where subject_id = $1 and what = 'data_erased'`,
      [merchant.id],
    );
    expect(noted).toEqual([{ by_name: 'system', note: null }]);
  });

  it('stays while the contract runs, and while a complaint is open', async () => {
    const running = await city.merchant();
    const file = await withFile(running.applicationIds[0]!);
    const contested = await city.merchant();
    const evidence = await withFile(contested.applicationIds[0]!);
    await contested.owner.post(`${STANDING}/${contested.id}/departure`, { confirmed: true });
    await ago(contested, '7 months');
    await city.database.rows(
      `insert into merchants.appeals (id, subject, application_id, merchant_id, against, against_at, against_by,
         appellant_id, appellant_name, appellant_email, text)
       values ($1, 'application', $2, $3, 'rejected', now(), '{}', $1, '', '', '')`,
      [newId(), contested.applicationIds[0], contested.id],
    );
    await erasing.erase();
    expect([await isThere(file), await isThere(evidence)]).toEqual([true, true]);
  });
});

describe('an application that came to nothing', () => {
  it.each([
    ['draft', '5 months', true],
    ['draft', '7 months', false],
    ['rejected', '5 months', true],
    ['rejected', '7 months', true],
  ])('as %s, untouched for %s, is there: %s', async (status, interval, there) => {
    const id = await application(status, interval);
    const file = await withFile(id);
    await erasing.erase();
    const old = interval === '7 months';
    expect([(await row(id)) !== undefined, await isThere(file)]).toEqual([there, !old]);
    if (status === 'rejected' && old)
      expect(await row(id)).toMatchObject({ applicant_email: '', erased_at: expect.any(Date) });
  });

  it('is gone altogether after three years, and the audit log still holds', async () => {
    const id = await application('rejected', '3 years');
    await erasing.erase();
    await city.database.rows(
      `update merchants.applications set erased_at = now() - interval '31 months' where id = $1`,
      [id],
    );
    await erasing.erase();
    expect(await row(id)).toBeUndefined();
    const [noted] = await city.database.rows<{ count: number }>(
      `select count(*)::int as count from merchants.history where subject_id = $1 and what = 'data_erased'`,
      [id],
    );
    expect(noted!.count).toBe(2);
    const report = await verifyChain((sql, values) => city.database.rows(sql, values), 'merchants');
    expect(report.broken).toBeNull();
  });
});
