import { createHash, generateKeyPairSync, randomBytes, sign, type KeyObject } from 'node:crypto';
import type { Reply, Visitor } from './visitor.js';

const PRESENT = 1;
const VERIFIED = 4;
const ATTESTED = 64;

interface Options {
  challenge: string;
}

/** A device with one passkey for this city (WebAuthn, ES256, no attestation), as far as the tests need one. */
export class Passkey {
  /** Whether it asks who is holding it. */
  verifies = true;
  private readonly id = randomBytes(16);
  private readonly keys = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  private count = 0;

  constructor(
    private readonly origin: string,
    private readonly claimedOrigin = origin,
  ) {}

  /** Asks for a challenge, answers it, and sends the answer. */
  async register(visitor: Visitor, name = 'Test', more: object = {}): Promise<Reply> {
    const { body } = await visitor.get<Options>('/api/auth/passkey/generate-register-options');
    const client = this.client('webauthn.create', body.challenge);
    const attestation = Buffer.concat([
      Buffer.from('a363666d74646e6f6e656761747453746d74a068617574684461746159', 'hex'),
      sized(this.authenticator(true)),
    ]);
    const response = { clientDataJSON: text(client), attestationObject: text(attestation), transports: ['internal'] };
    return visitor.post('/api/auth/passkey/verify-registration', {
      name,
      response: this.credential(response),
      ...more,
    });
  }

  async signIn(visitor: Visitor): Promise<Reply> {
    const { body } = await visitor.get<Options>('/api/auth/passkey/generate-authenticate-options');
    return this.send(visitor, this.answer(body.challenge));
  }

  /** What the device says to a challenge. */
  answer(challenge: string): object {
    const client = this.client('webauthn.get', challenge);
    const authenticator = this.authenticator(false);
    const signature = sign('sha256', Buffer.concat([authenticator, sha256(client)]), this.keys.privateKey);
    return this.credential({
      clientDataJSON: text(client),
      authenticatorData: text(authenticator),
      signature: text(signature),
    });
  }

  send(visitor: Visitor, response: object): Promise<Reply> {
    return visitor.post('/api/auth/passkey/verify-authentication', { response });
  }

  private credential(response: object): object {
    const id = text(this.id);
    return { id, rawId: id, type: 'public-key', clientExtensionResults: {}, response };
  }

  private client(type: string, challenge: string): Buffer {
    return Buffer.from(JSON.stringify({ type, challenge, origin: this.claimedOrigin, crossOrigin: false }));
  }

  private authenticator(attested: boolean): Buffer {
    const flags = PRESENT | (this.verifies ? VERIFIED : 0) | (attested ? ATTESTED : 0);
    const count = Buffer.alloc(4);
    count.writeUInt32BE(++this.count);
    const head = Buffer.concat([sha256(Buffer.from(new URL(this.origin).hostname)), Buffer.from([flags]), count]);
    if (!attested) return head;
    return Buffer.concat([head, Buffer.alloc(16), sized(this.id), cose(this.keys.publicKey)]);
  }
}

const text = (bytes: Buffer): string => bytes.toString('base64url');
const sha256 = (bytes: Buffer): Buffer => createHash('sha256').update(bytes).digest();

/** With its length before it, in two bytes. */
function sized(bytes: Buffer): Buffer {
  const size = Buffer.alloc(2);
  size.writeUInt16BE(bytes.length);
  return Buffer.concat([size, bytes]);
}

/** The public key as COSE writes it: a map of key type, algorithm, curve, x and y. */
function cose(key: KeyObject): Buffer {
  const { x, y } = key.export({ format: 'jwk' });
  const part = (head: string, value: string) => [Buffer.from(head, 'hex'), Buffer.from(value, 'base64url')];
  return Buffer.concat([Buffer.from('a50102032620', 'hex'), ...part('01215820', x!), ...part('225820', y!)]);
}
