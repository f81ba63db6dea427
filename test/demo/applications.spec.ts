import 'reflect-metadata';
import { describe, expect, it } from '@jest/globals';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { demoCity } from '../../demo/world.js';
import { LegalForm } from '../../apps/merchants/src/application/legal.form.js';
import { whatIsMissing } from '../../apps/merchants/src/application/missing.js';
import { ShopForm } from '../../apps/merchants/src/application/shop.form.js';
import { approvedApplications, waitingApplications } from '../../apps/merchants/src/demo/demo-applications.js';

const FORCED = 'DE912345671';
const city = demoCity();
const all = [...approvedApplications(city), ...waitingApplications(city)];

/** The faults that saving this through the API would have given. */
function faults(form: LegalForm | ShopForm, type: typeof LegalForm | typeof ShopForm): string[] {
  const errors = validateSync(plainToInstance(type, form), { whitelist: true, forbidNonWhitelisted: true });
  return errors.map((error) => `${error.property}: ${Object.keys(error.constraints ?? {}).join()}`);
}

describe('the applications of the demo', () => {
  it.each(all)('$shop.name could have been handed in by hand', ({ legal, shop }) => {
    // One of them has a VAT id that somebody has forced in, for the reviewer to find.
    const forced = legal.vatId === FORCED ? ['vatId: vat_id'] : [];
    expect(faults(legal, LegalForm)).toEqual(forced);
    expect(faults(shop, ShopForm)).toEqual([]);
    expect(whatIsMissing(legal, shop, { given: ['trade_licence'], wanted: [] })).toEqual([]);
  });

  it('belong each to an own shop, and two of them to one merchant', () => {
    expect(new Set(all.map(({ shopId }) => shopId)).size).toBe(all.length);
    expect(new Set(approvedApplications(city).map(({ merchantId }) => merchantId)).size).toBe(city.merchants.length);
  });

  it('bring a document when they wait', () => {
    expect(city.applications.filter(({ documents }) => documents.length === 0)).toEqual([]);
  });
});
