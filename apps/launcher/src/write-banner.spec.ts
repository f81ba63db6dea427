import { describe, expect, it } from '@jest/globals';
import { writeBanner } from './write-banner.js';

const people = [
  { name: 'Olga', email: 'olga@city.example', password: 'pw', role: 'reviewer' },
  { name: 'Käthe', email: 'kaethe@laden.example', password: 'pw', role: 'owner' },
  { name: 'Jan', email: 'jan@laden.example', password: 'pw', role: 'owner' },
];

describe('the banner', () => {
  it('says where everything is and one sign-in of each role', () => {
    const text = writeBanner({ url: 'http://localhost:3100', demo: true, hasSimulator: true, people });
    for (const path of ['/', '/merchant', '/city', '/api/docs', '/mailbox', '/stripe-simulator/']) {
      expect(text).toMatch(new RegExp(`http://localhost:3100${path}$`, 'm'));
    }
    expect(text).toContain('  owner      Käthe   kaethe@laden.example   pw');
    expect(text).toContain('  reviewer   Olga    olga@city.example      pw');
    expect(text).not.toContain('jan@laden.example');
  });

  it('promises neither mailbox nor simulator where there is none', () => {
    const text = writeBanner({ url: 'http://localhost:3100', demo: false, hasSimulator: false, people: [] });
    expect(text).not.toMatch(/mailbox|simulator|Sign in/i);
  });
});
