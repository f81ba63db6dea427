import { createHmac, timingSafeEqual } from 'node:crypto';

/**
 * The session token in a Cookie header, if its signature is ours; null otherwise. The format is better-auth's:
 * `<name>=<token>.<base64 of HMAC-SHA256(token)>`, URL-encoded. Reading it here spares every request of every
 * service two milliseconds of better-auth; a test holds both against each other.
 */
export function sessionToken(cookieHeader: string, name: string, secret: string): string | null {
  const value = cookieOf(cookieHeader, name);
  const dot = value?.lastIndexOf('.') ?? -1;
  if (!value || dot < 1) return null;
  const token = value.slice(0, dot);
  const given = Buffer.from(value.slice(dot + 1), 'base64');
  const expected = createHmac('sha256', secret).update(token).digest();
  return given.length === expected.length && timingSafeEqual(given, expected) ? token : null;
}

function cookieOf(header: string, name: string): string | null {
  const pair = header
    .split(';')
    .map((part) => part.trim())
    .find((part) => part.startsWith(`${name}=`));
  try {
    return pair ? decodeURIComponent(pair.slice(name.length + 1)) : null;
  } catch {
    return null;
  }
}
