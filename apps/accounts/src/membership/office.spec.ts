import { describe, expect, it } from '@jest/globals';
import { CITY_ROLES } from '#contracts/actor';
import { conflictsWith, headRole } from './office.js';

describe('roles of one person', () => {
  it('never let whoever hands out rights or runs the machine decide applications', () => {
    const pairs = CITY_ROLES.flatMap((role) =>
      CITY_ROLES.filter((held) => conflictsWith(role, [held])).map((held) => `${role}+${held}`),
    );
    expect(pairs.sort()).toEqual([
      'administrator+lead_reviewer',
      'administrator+reviewer',
      'lead_reviewer+administrator',
      'lead_reviewer+operator',
      'operator+lead_reviewer',
      'operator+reviewer',
      'reviewer+administrator',
      'reviewer+operator',
    ]);
  });

  it('are handed out by owners in a shop and by administrators in the city', () => {
    expect(headRole({ merchantId: 'a' })).toBe('owner');
    expect(headRole({ merchantId: null })).toBe('administrator');
  });
});
