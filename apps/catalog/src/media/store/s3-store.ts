import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { AwsClient } from 'aws4fetch';
import { storeUnreachable } from '../../catalog.errors.js';
import { PictureStore, type StoredPicture } from './picture-store.js';

export interface Bucket {
  /** `https://s3.eu-central-1.amazonaws.com`, or wherever something else speaks S3. */
  endpoint: string;
  region: string;
  name: string;
  accessKeyId: string;
  secretAccessKey: string;
}

const PATIENCE = 10_000;
const TYPES: Record<string, string> = { webp: 'image/webp', avif: 'image/avif' };

/** Pictures in a bucket that speaks S3, asked for by path, which every such server understands. */
export class S3Store extends PictureStore {
  private readonly client: AwsClient;
  private readonly root: string;

  constructor({ endpoint, region, name, accessKeyId, secretAccessKey }: Bucket) {
    super();
    this.client = new AwsClient({ accessKeyId, secretAccessKey, region, service: 's3', retries: 2 });
    this.root = `${endpoint.replace(/\/+$/, '')}/${name}/media`;
  }

  async open(key: string): Promise<StoredPicture | null> {
    const answer = await this.ask('GET', key);
    if (!answer) return null;
    const stream = Readable.fromWeb(answer.body as ReadableStream<Uint8Array>);
    return { stream, length: Number(answer.headers.get('content-length')) };
  }

  async has(key: string): Promise<boolean> {
    return (await this.ask('HEAD', key)) !== null;
  }

  async read(key: string): Promise<Buffer> {
    const answer = await this.ask('GET', key);
    if (!answer) throw storeUnreachable();
    return Buffer.from(await answer.arrayBuffer());
  }

  /** A bucket shows an object when it is whole and has kept it by then. */
  async write(key: string, bytes: Uint8Array): Promise<void> {
    const headers = {
      'content-type': TYPES[key.split('.').at(-1)!] ?? 'application/octet-stream',
      'cache-control': 'public, max-age=31536000, immutable',
      // With its digest in the signature the picture cannot be another one when it arrives.
      'x-amz-content-sha256': createHash('sha256').update(bytes).digest('hex'),
    };
    await this.ask('PUT', key, { body: new Uint8Array(bytes), headers });
  }

  /** Null when there is no such object; throws `media.unavailable` for everything else that goes wrong. */
  private async ask(method: string, key: string, more: RequestInit = {}): Promise<Response | null> {
    const answer = await this.client
      .fetch(`${this.root}/${key}`, { method, signal: AbortSignal.timeout(PATIENCE), ...more })
      .catch(() => null);
    if (answer?.ok) return answer;
    await answer?.body?.cancel();
    if (answer?.status === 404 && method !== 'PUT') return null;
    throw storeUnreachable();
  }
}
