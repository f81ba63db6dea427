import { describe, expect, it } from '@jest/globals';
import { textWithoutSecrets, withoutSecrets } from './without-secrets.js';

describe('what an operator sees of a dead letter', () => {
  it('hides secret fields at any depth and keeps the ids', () => {
    const data = {
      orderId: '0192',
      contact: { accessToken: 'abc' },
      lines: [{ code: '482913', quantity: 2 }],
      gone: null,
    };
    expect(withoutSecrets(data)).toEqual({
      orderId: '0192',
      contact: { accessToken: '…' },
      lines: [{ code: '…', quantity: 2 }],
      gone: null,
    });
  });

  it('hides keys, passwords in addresses and tokens in links', () => {
    expect(textWithoutSecrets('Invalid API Key provided: sk_test_51Habc')).toBe('Invalid API Key provided: …');
    expect(textWithoutSecrets('connect smtp://mailer:geheim@mail.example:25 refused')).toBe(
      'connect smtp://…@mail.example:25 refused',
    );
    expect(withoutSecrets({ link: 'https://laden.example/orders/1?token=abc&x=1' })).toEqual({
      link: 'https://laden.example/orders/1?token=…&x=1',
    });
  });

  it('keeps a plain reason as it is and cuts an endless one', () => {
    expect(textWithoutSecrets('orders has no job capture-payment')).toBe('orders has no job capture-payment');
    expect(textWithoutSecrets('x'.repeat(5_000))).toHaveLength(2_000);
  });
});
