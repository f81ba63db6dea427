import { describe, expect, test } from '@jest/globals';
import { withdrawalDeadline, type DeadlineFacts } from './withdrawal-deadline.js';

const facts = (given: Partial<DeadlineFacts>): DeadlineFacts => ({
  kind: 'goods',
  contractOn: '2026-11-20',
  deliveredOn: '2026-11-24',
  instructed: true,
  state: 'TH',
  ...given,
});

describe('the withdrawal period', () => {
  test.each([
    ['2026-11-24', '2026-12-08', 'an ordinary fortnight'],
    ['2026-12-11', '2026-12-28', 'Christmas Day, a Saturday that is one too, a Sunday'],
    ['2026-12-18', '2027-01-04', 'New Year on a Friday'],
    ['2027-03-12', '2027-03-30', 'Good Friday to Easter Monday'],
    ['2027-04-22', '2027-05-07', 'Ascension Day'],
    ['2027-09-06', '2027-09-21', 'Children’s Day, which only Thuringia keeps'],
    ['2026-11-28', '2026-12-14', 'a Saturday'],
    ['2026-10-17', '2026-11-02', 'Reformation Day on a Saturday'],
    ['2028-02-15', '2028-02-29', 'a leap day'],
  ])('from %s ends on %s: %s', (deliveredOn, expected) => {
    expect(withdrawalDeadline(facts({ deliveredOn }))).toBe(expected);
  });

  test('ends a day earlier where Children’s Day is no holiday', () => {
    expect(withdrawalDeadline(facts({ deliveredOn: '2027-09-06', state: 'SN' }))).toBe('2027-09-20');
  });

  test('of goods has not begun before they are delivered, of a service it begins with the contract', () => {
    expect(withdrawalDeadline(facts({ deliveredOn: null }))).toBeNull();
    expect(withdrawalDeadline(facts({ kind: 'service', deliveredOn: null }))).toBe('2026-12-04');
  });

  test('without an instruction lasts a year longer, also from a leap day', () => {
    expect(withdrawalDeadline(facts({ instructed: false }))).toBe('2027-12-08');
    expect(withdrawalDeadline(facts({ deliveredOn: '2028-02-29', instructed: false }))).toBe('2029-03-14');
  });
});
