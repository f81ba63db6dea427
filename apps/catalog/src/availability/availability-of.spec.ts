import { describe, expect, it } from '@jest/globals';
import { availabilityOf, EVIDENCE, likelyUntil, type AvailabilityFacts } from './availability-of.js';

const NOW = new Date('2026-11-24T12:00:00Z');
const daysAgo = (days: number): Date => new Date(NOW.getTime() - days * 86_400_000);
const bread = (more: Partial<AvailabilityFacts> = {}): AvailabilityFacts => ({
  type: 'goods',
  pieces: 3,
  confirmedAt: daysAgo(0),
  confirmedBy: 'confirmed',
  ...more,
});
const statusAfter = (days: number, more: Partial<AvailabilityFacts> = {}) =>
  availabilityOf(bread({ confirmedAt: daysAgo(days), ...more }), NOW).status;

describe('the availability of an offer', () => {
  it('is sure right after it was confirmed, and says since when and how it is known', () => {
    expect(availabilityOf(bread(), NOW)).toEqual({
      status: 'available',
      confidence: 1,
      since: NOW.toISOString(),
      source: 'confirmed',
    });
  });

  it('grows old: first likely, then the shop has to be asked', () => {
    expect([1, 7, 10, 20, 30].map((days) => statusAfter(days))).toEqual([
      'available',
      'available',
      'likely',
      'likely',
      'ask',
    ]);
  });

  it.each(EVIDENCE)('never gets surer with time when it was %s', (confirmedBy) => {
    const sure = [0, 1, 2, 5, 10, 20, 50, 100].map(
      (days) => availabilityOf(bread({ confirmedBy, confirmedAt: daysAgo(days) }), NOW).confidence,
    );
    expect(sure).toEqual([...sure].sort((a, b) => b - a));
    expect(sure[0]).toBe(1);
    expect(sure.at(-1)).toBeLessThan(0.1);
  });

  it('of the last piece grows old sooner than of one among many', () => {
    expect([1, 3, 50].map((pieces) => statusAfter(6, { pieces }))).toEqual(['likely', 'available', 'available']);
    expect([1, 3, 50].map((pieces) => statusAfter(12, { pieces }))).toEqual(['ask', 'likely', 'available']);
  });

  it('is sold out without a free piece, however fresh that is', () => {
    expect(statusAfter(0, { pieces: 0 })).toBe('sold_out');
    expect(statusAfter(400, { pieces: 0 })).toBe('sold_out');
  });

  it('has to be asked for when nobody ever said anything', () => {
    expect(availabilityOf(bread({ confirmedAt: null, confirmedBy: null }), NOW)).toEqual({
      status: 'ask',
      confidence: 0,
      since: null,
      source: null,
    });
  });

  it('of services and what is made to order does not grow old; it ends when the shop can take on no more', () => {
    expect(statusAfter(400, { type: 'service' })).toBe('bookable');
    expect(statusAfter(400, { type: 'made_to_order' })).toBe('made_to_order');
    expect(statusAfter(0, { type: 'service', pieces: 0 })).toBe('sold_out');
    expect(statusAfter(0, { type: 'made_to_order', pieces: 0 })).toBe('sold_out');
  });

  it('of what a till keeps is as fresh as the last word of that till', () => {
    expect(statusAfter(30, { confirmedBy: 'synced', syncedAt: daysAgo(0.1) })).toBe('available');
    expect(statusAfter(30, { confirmedBy: 'synced', syncedAt: daysAgo(6) })).toBe('ask');
    expect(statusAfter(30, { confirmedBy: 'confirmed', syncedAt: daysAgo(0.1) })).toBe('ask');
  });

  it('does not trust a clock that runs ahead', () => {
    expect(availabilityOf(bread({ confirmedAt: daysAgo(-3) }), NOW).confidence).toBe(1);
  });

  it('ceases to be likely at the very moment that lists stop counting it', () => {
    for (const pieces of [1, 3, 8]) {
      const until = likelyUntil(bread({ pieces }))!.getTime();
      const at = (moment: number) => availabilityOf(bread({ pieces }), new Date(moment)).status;
      expect([at(until - 60_000), at(until + 60_000)]).toEqual(['likely', 'ask']);
    }
    expect(likelyUntil(bread({ type: 'service' }))).toBeNull();
  });
});
