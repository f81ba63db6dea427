import { describe, expect, it } from '@jest/globals';
import { demoHistory, demoSearches } from './history.js';
import { demoCity } from './world.js';

const NOW = new Date(2026, 10, 24, 12);
const history = demoHistory(demoCity(), NOW);

describe('what was bought before the demo begins', () => {
  it('is the same every time', () => {
    expect(demoHistory(demoCity(), NOW)).toEqual(history);
  });

  it('is enough for two quarters and not too much for a first start', () => {
    expect(history.length).toBeGreaterThan(300);
    expect(history.length).toBeLessThan(800);
  });

  it('adds up: an order is the sum of its lines, and no shop appears twice in a purchase', () => {
    for (const { orders } of history) {
      expect(new Set(orders.map(({ shop }) => shop)).size).toBe(orders.length);
      for (const { lines, total } of orders) {
        expect(lines.reduce((sum, line) => sum + (line.price + line.deposit) * line.quantity, 0)).toBe(total);
        expect(total).toBeGreaterThan(0);
      }
    }
  });

  it('lies in the past with everything that happened to it, on working days', () => {
    for (const { placedAt, orders } of history) {
      expect(placedAt.getDay()).not.toBe(0);
      for (const { readyMinutes, collectedMinutes } of orders) {
        expect(placedAt.getTime() + (120 + readyMinutes + collectedMinutes) * 60_000).toBeLessThan(NOW.getTime());
      }
    }
  });

  it('has searches of every day, of which no more people asked than searches were made', () => {
    for (const { searches, withoutHits, askers } of demoSearches()) {
      expect(searches > 0 && withoutHits <= searches && askers <= searches).toBe(true);
    }
  });
});
