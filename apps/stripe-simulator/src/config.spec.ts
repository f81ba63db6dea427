import { describe, expect, it } from '@jest/globals';
import { readConfig } from './config.js';

describe('the configuration', () => {
  it('has a default for everything', () => {
    expect(readConfig({})).toMatchObject({ port: 0, host: '127.0.0.1', dataDir: '.data/stripe-simulator' });
  });

  it('reads what is set', () => {
    const env = {
      PORT: '4242',
      WEBHOOK_URL: 'http://localhost:3000/hook',
      WEBHOOK_EVENTS: 'charge.*, payout.paid',
      PUBLIC_URL: 'http://localhost/sim/',
    };
    expect(readConfig(env)).toMatchObject({
      port: 4242,
      webhookUrl: 'http://localhost:3000/hook',
      webhookEvents: ['charge.*', 'payout.paid'],
      publicUrl: 'http://localhost/sim',
    });
  });

  it.each([{ PORT: 'x' }, { PORT: '70000' }, { WEBHOOK_URL: 'localhost' }, { PUBLIC_URL: 'ftp://x' }])(
    'names what is wrong: %j',
    (env) => {
      expect(() => readConfig(env)).toThrow(Object.keys(env)[0]);
    },
  );
});
