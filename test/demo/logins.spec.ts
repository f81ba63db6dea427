import { describe, expect, it } from '@jest/globals';
import { demoCity } from '../../demo/world.js';
import { demoLogins } from '../../apps/accounts/src/demo/demo-logins.js';

const city = demoCity();
const logins = demoLogins(city);
const withRole = (role: string) => logins.filter((login) => login.memberships.some((own) => own.role === role));

describe('the people of the demo', () => {
  it('have addresses of their own', () => {
    expect(new Set(logins.map(({ email }) => email)).size).toBe(logins.length);
    expect(logins.filter(({ email }) => !/^[a-z0-9.-]+@[a-z0-9.-]+\.example$/.test(email))).toEqual([]);
  });

  it('own every merchant, and every shop through them', () => {
    const owned = withRole('owner').flatMap(({ memberships }) => memberships.map(({ merchant }) => merchant));
    expect(owned.sort()).toEqual(city.merchants.map(({ slug }) => slug).sort());
    expect(city.shops.filter(({ merchant }) => !owned.includes(merchant))).toEqual([]);
    expect(withRole('owner').map(({ email }) => email)).toContain(`${city.shops[0]!.slug}@laden.example`);
  });

  it('work in two shops at once in one case', () => {
    expect(withRole('staff').filter(({ memberships }) => memberships.length === 2)).toHaveLength(1);
  });

  it('run the city from desks that are easy to remember', () => {
    expect(withRole('reviewer').map(({ email }) => email)).toEqual(['pruefung@gera.example', 'pruefung2@gera.example']);
    expect(withRole('lead_reviewer').map(({ email }) => email)).toEqual([
      'leitung@gera.example',
      'leitung2@gera.example',
    ]);
    expect(withRole('administrator').map(({ email }) => email)).toEqual(['verwaltung@gera.example']);
    expect(withRole('helper').map(({ email }) => email)).toEqual(['kuemmerer@gera.example']);
    expect(withRole('operator').map(({ email }) => email)).toEqual(['betrieb@gera.example']);
    expect(withRole('courier').map(({ email }) => email)).toEqual(['kurier@gera.example']);
  });

  it('begin with Jana, who shops', () => {
    expect(logins[0]).toMatchObject({ email: 'jana@kundin.example', memberships: [] });
  });

  it('grow with the city', () => {
    const larger = demoCity({ shops: 60 });
    const owners = demoLogins(larger).filter(({ memberships }) => memberships[0]?.role === 'owner');
    expect(owners).toHaveLength(larger.merchants.length);
    expect(new Set(owners.map(({ email }) => email)).size).toBe(owners.length);
  });
});
