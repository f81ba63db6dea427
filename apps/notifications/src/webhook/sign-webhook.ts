import { createHmac, timingSafeEqual } from 'node:crypto';

export const SIGNATURE_HEADER = 'lieblingsladen-signature';

/** The secret that one address shares with us. Derived, so that nobody can read it out of the database. */
export function webhookSecret(key: string, webhook: { id: string; generation: number }): string {
  const digest = createHmac('sha256', key).update(`webhook/${webhook.id}/${webhook.generation}`).digest('base64url');
  return `whsec_${digest}`;
}

/** `t=<unix seconds>,v1=<hex of HMAC-SHA256(secret, "<t>.<body>")>`: the time keeps old messages from being replayed. */
export function signWebhook(secret: string, body: string, at: Date): string {
  const seconds = Math.floor(at.getTime() / 1000);
  return `t=${seconds},v1=${mac(secret, seconds, body)}`;
}

/** What a receiver does: the right mac, no older than the tolerance in seconds. */
export function isSigned(secret: string, body: string, header: string, now: Date, tolerance = 300): boolean {
  const match = /^t=(\d{1,12}),v1=([0-9a-f]{64})$/.exec(header);
  if (!match) return false;
  const seconds = Number(match[1]);
  if (Math.abs(now.getTime() / 1000 - seconds) > tolerance) return false;
  return timingSafeEqual(Buffer.from(match[2]!), Buffer.from(mac(secret, seconds, body)));
}

function mac(secret: string, seconds: number, body: string): string {
  return createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex');
}
