import { createHmac } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { sessionToken } from './session-cookie.js';

const SECRET = 'a secret of at least thirty-two characters';
const NAME = 'better-auth.session_token';
const signed = (token: string, secret = SECRET) =>
  encodeURIComponent(`${token}.${createHmac('sha256', secret).update(token).digest('base64')}`);

describe('the session token in a cookie header', () => {
  it('is found between other cookies', () => {
    expect(sessionToken(`theme=dark; ${NAME}=${signed('abc123')}; lang=de`, NAME, SECRET)).toBe('abc123');
  });

  it('is refused when it was signed with another secret', () => {
    expect(
      sessionToken(`${NAME}=${signed('abc123', 'another secret of thirty-two characters')}`, NAME, SECRET),
    ).toBeNull();
  });

  it('is refused when the token was exchanged under a valid signature', () => {
    const [, signature] = decodeURIComponent(signed('abc123')).split('.');
    expect(sessionToken(`${NAME}=${encodeURIComponent(`abc124.${signature}`)}`, NAME, SECRET)).toBeNull();
  });

  it.each([
    '',
    NAME,
    `${NAME}=`,
    `${NAME}=abc`,
    `${NAME}=.abc`,
    `${NAME}=abc.`,
    `${NAME}=%E0%A4%A`,
    `x${NAME}=${signed('a')}`,
  ])('is none in %j', (header) => {
    expect(sessionToken(header, NAME, SECRET)).toBeNull();
  });
});
