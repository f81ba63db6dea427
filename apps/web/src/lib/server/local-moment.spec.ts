import { expect, it } from '@jest/globals';
import { localMoment } from './local-moment.ts';

it('reads what a form says by the clocks of the shops, in winter and in summer', () => {
  expect(localMoment('2026-11-27T09:00')).toBe('2026-11-27T08:00:00.000Z');
  expect(localMoment('2026-07-01T00:30')).toBe('2026-06-30T22:30:00.000Z');
});

it('knows the nights in which the clocks change', () => {
  expect(localMoment('2026-03-29T01:59')).toBe('2026-03-29T00:59:00.000Z');
  expect(localMoment('2026-03-29T03:00')).toBe('2026-03-29T01:00:00.000Z');
  expect(localMoment('2026-10-25T03:00')).toBe('2026-10-25T02:00:00.000Z');
});

it('leaves what is no time for the API to refuse', () => {
  expect(localMoment('tomorrow')).toBe('tomorrow');
});
