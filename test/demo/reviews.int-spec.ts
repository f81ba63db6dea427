import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { documentPdf } from '../../demo/document-pdf.js';
import { demoCity } from '../../demo/world.js';
import { comingIn, QUEUE, type ComingIn } from '../support/coming-in.js';
import type { Visitor } from '../support/visitor.js';
import { demoId } from '../../apps/merchants/src/demo/demo-ids.js';
import { seedMerchants } from '../../apps/merchants/src/merchants.seed.js';
import type { ReviewView } from '../../apps/merchants/src/review/review.view.js';

const demo = demoCity();
let city: ComingIn;
let reviewer: Visitor;

beforeAll(async () => {
  city = await comingIn();
  await seedMerchants(city.database.pool, demo, { ...city.config, documentPdf });
  reviewer = await city.person('Rita Rat', 'reviewer');
});
afterAll(() => city.stop());

const of = (slug: string): Promise<{ body: ReviewView }> =>
  reviewer.get<ReviewView>(`${QUEUE}/${demoId('application', slug)}/review`);
const troubled = (concern: string) => demo.applications.find((application) => application.concern === concern)!;

describe('the fault of a prepared application', () => {
  it.each([
    ['outside_city', 'outside_city', 'address'],
    ['duplicate', 'duplicate_shop', 'duplicate'],
    ['licence_expired', 'document_expired', 'trade_licence'],
    ['vat_id_wrong', 'vat_id_invalid', 'vat_id'],
    ['vat_id_wrong', 'legal_form_contradicts', 'legal_form'],
    ['account_of_another', 'account_holder_differs', 'bank_account'],
  ])('%s is found as %s and stands at its line', async (concern, code, key) => {
    const { body } = await of(troubled(concern).slug);
    expect(body.findings.map((finding) => finding.code)).toContain(code);
    const line = body.checklist.lines.find(({ item }) => item.key === key)!;
    expect(line.findings.map((finding) => finding.code)).toContain(code);
  });

  it('is none where there is none: nothing serious is found in the clean ones', async () => {
    for (const { slug } of demo.applications.filter(({ concern }) => concern === null)) {
      const { body } = await of(slug);
      expect([slug, body.findings.filter(({ severity }) => severity === 'serious')]).toEqual([slug, []]);
    }
  });
});

describe('a prepared application', () => {
  it('brings every document that the checklist asks for', async () => {
    for (const { slug } of demo.applications) {
      const { body } = await of(slug);
      const bare = body.checklist.lines.filter(
        ({ item, documentIds }) => item.required && item.upload && documentIds.length === 0,
      );
      expect([slug, bare.map(({ item }) => item.key)]).toEqual([slug, []]);
    }
  });

  it('stands where it makes sense', async () => {
    const { body } = await reviewer.get(QUEUE);
    expect(body.counts).toMatchObject({ submitted: 8, awaiting_second: 1, changes_requested: 1 });
    expect(body.filters).toMatchObject({ answered: 1 });
    const again = await of(demo.applications.find(({ state }) => state === 'handed_in_again')!.slug);
    expect(again.body.changes.map(({ path }) => path)).toEqual(['legal.iban', 'shop.summary']);
    expect(again.body.decisions).toMatchObject([{ outcome: 'changes_requested', letter: { points: [{}] } }]);
    const first = await of(demo.applications.find(({ state }) => state === 'agreed_first')!.slug);
    expect(first.body).toMatchObject({ first: { mine: false }, risk: { level: 'high', needsSecond: true } });
  });
});
