import { describe, expect, it } from '@jest/globals';
import { safePath } from './safe-path.ts';

describe('the page to go on to after signing in', () => {
  it('is the one that was asked for', () => {
    expect(safePath('/merchant/orders?status=open', '/account')).toBe('/merchant/orders?status=open');
  });

  it.each(['//evil.example', '/\\evil.example', 'https://evil.example', 'javascript:alert(1)', '', null])(
    'never leads away: %p',
    (path) => {
      expect(safePath(path, '/account')).toBe('/account');
    },
  );
});
