import { describe, expect, it } from '@jest/globals';
import { appealUntil } from './appeal-deadline.js';

const until = (at: string): string => appealUntil(new Date(at)).toISOString();

describe('a decision can be complained about for six months', () => {
  it('to the same day and hour', () => {
    expect(until('2026-11-24T09:30:00.000Z')).toBe('2027-05-24T09:30:00.000Z');
  });

  it('or to the last day of a shorter month', () => {
    expect(until('2026-08-31T23:59:59.000Z')).toBe('2027-02-28T23:59:59.000Z');
    expect(until('2027-08-31T00:00:00.000Z')).toBe('2028-02-29T00:00:00.000Z');
    expect(until('2026-12-31T12:00:00.000Z')).toBe('2027-06-30T12:00:00.000Z');
  });
});
