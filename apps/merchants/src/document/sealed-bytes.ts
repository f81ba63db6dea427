import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

const FORMAT = 1;
const IV = 12;
const TAG = 16;
const HEAD = 1 + IV + TAG;

/** The key for documents: derived from the installation's secret (HKDF, RFC 5869), used for nothing else. */
export function documentKey(secret: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, 'lieblingsladen', 'merchants/documents', 32));
}

/**
 * Seals `bytes` with AES-256-GCM: format byte, random IV, tag, ciphertext. `context` is bound to the result, so that
 * a sealed file put in the place of another does not open.
 */
export function seal(key: Buffer, bytes: Uint8Array, context: string): Buffer {
  const iv = randomBytes(IV);
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(context));
  const body = Buffer.concat([cipher.update(bytes), cipher.final()]);
  return Buffer.concat([Buffer.from([FORMAT]), iv, cipher.getAuthTag(), body]);
}

/** Opens what `seal` made; throws when anything about it, the key or the context differs. */
export function unseal(key: Buffer, sealed: Buffer, context: string): Buffer {
  if (sealed.length < HEAD || sealed[0] !== FORMAT) throw new Error('not a sealed document');
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(1, 1 + IV))
    .setAAD(Buffer.from(context))
    .setAuthTag(sealed.subarray(1 + IV, HEAD));
  return Buffer.concat([decipher.update(sealed.subarray(HEAD)), decipher.final()]);
}
