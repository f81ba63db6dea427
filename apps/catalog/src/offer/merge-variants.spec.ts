import { describe, expect, it } from '@jest/globals';
import { newId } from '#platform/ids';
import { mergeVariants } from './merge-variants.js';
import type { VariantRow } from './write-offer.js';

const row = (more: Partial<VariantRow> = {}): VariantRow => ({
  id: newId(),
  offer_id: newId(),
  merchant_id: newId(),
  position: 0,
  name: 'klein',
  price: 500,
  deposit: 50,
  on_hand: 5,
  held: 0,
  gtin: '4006381333931',
  sku: null,
  content_amount: '250.000',
  content_unit: 'g',
  unit_price: null,
  estimated_grams: null,
  image_id: null,
  reduced_from: null,
  reduced_since: null,
  reduction_reason: null,
  lowest_30_days: null,
  best_before: null,
  active: true,
  ...more,
});

describe('the variants of an offer after a change', () => {
  it('stay as they are when nothing is said about them, without those taken down', () => {
    const [small, old] = [row(), row({ active: false })];
    expect(mergeVariants([small, old], undefined)).toEqual([
      {
        id: small.id,
        name: 'klein',
        price: 500,
        deposit: 50,
        onHand: 5,
        gtin: '4006381333931',
        sku: null,
        content: { amount: 250, unit: 'g' },
        estimatedGrams: null,
        imageId: null,
        reduction: null,
        counted: 0,
      },
    ]);
  });

  it('keep what is left out and lose what is null', () => {
    const small = row();
    const [kept] = mergeVariants([small], [{ id: small.id, price: 600 }]);
    expect(kept).toMatchObject({
      price: 600,
      name: 'klein',
      deposit: 50,
      gtin: '4006381333931',
      sku: null,
      onHand: 5,
      counted: 0,
    });
    const [emptied] = mergeVariants(
      [small],
      [{ id: small.id, price: 600, name: null, deposit: null, gtin: null, content: null }],
    );
    expect(emptied).toMatchObject({ name: null, deposit: 0, gtin: null, content: null });
  });

  it('come in the new order, with new ones under a new id', () => {
    const [small, large] = [row(), row({ name: 'groß' })];
    const merged = mergeVariants(
      [small, large],
      [{ id: large.id }, { name: 'riesig', price: 900, onHand: 3 }, { id: small.id }],
    );
    expect(merged.map(({ name }) => name)).toEqual(['groß', 'riesig', 'klein']);
    expect(merged[1]).toMatchObject({ onHand: 3, counted: 3, deposit: 0 });
    expect([small.id, large.id]).not.toContain(merged[1]!.id);
  });

  it('bring one back that was taken down', () => {
    const old = row({ active: false });
    expect(mergeVariants([old], [{ id: old.id.toUpperCase() }])).toMatchObject([{ id: old.id }]);
  });

  it('do not take in a variant of another offer, nor the same one twice', () => {
    const small = row();
    expect(() => mergeVariants([small], [{ id: newId() }])).toThrow('no such variant');
    expect(() => mergeVariants([small], [{ id: small.id }, { id: small.id }])).toThrow('no such variant');
  });
});

describe('a count', () => {
  it('sets the number of pieces', () => {
    const small = row({ on_hand: 5 });
    expect(mergeVariants([small], [{ id: small.id, onHand: 8 }])).toMatchObject([{ onHand: 8, counted: 3 }]);
  });

  it('does not undo a sale that happened since the form was opened', () => {
    const small = row({ on_hand: 4 });
    expect(mergeVariants([small], [{ id: small.id, onHand: 5, onHandSeen: 5 }])).toMatchObject([
      { onHand: 4, counted: 0 },
    ]);
    expect(mergeVariants([small], [{ id: small.id, onHand: 15, onHandSeen: 5 }])).toMatchObject([
      { onHand: 14, counted: 10 },
    ]);
  });

  it('cannot leave fewer pieces than orders hold', () => {
    const small = row({ on_hand: 5, held: 2 });
    expect(mergeVariants([small], [{ id: small.id, onHand: 2 }])).toMatchObject([{ onHand: 2 }]);
    expect(() => mergeVariants([small], [{ id: small.id, onHand: 1 }])).toThrow('kept aside');
    expect(() => mergeVariants([small], [{ id: small.id, onHand: 0, onHandSeen: 6 }])).toThrow('kept aside');
  });
});
