import { createHmac } from 'node:crypto';

/** Stripe's signature scheme v1: HMAC-SHA256 over timestamp, dot and body (https://docs.stripe.com/webhooks/signature). */
export function signPayload(payload: string, secret: string, seconds = Math.floor(Date.now() / 1000)): string {
  const signature = createHmac('sha256', secret).update(`${seconds}.${payload}`).digest('hex');
  return `t=${seconds},v1=${signature}`;
}
