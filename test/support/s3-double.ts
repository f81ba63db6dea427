import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

export interface S3Double {
  endpoint: string;
  region: string;
  bucket: string;
  accessKeyId: string;
  secretAccessKey: string;
  /** What lies in the bucket, by its key. */
  objects: Map<string, { bytes: Buffer; type: string }>;
  /** Requests that were refused, with the reason. */
  refused: string[];
  /** Answers this status instead, until it is 0 again. */
  failWith: number;
  stop(): Promise<void>;
}

const hmac = (key: string | Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest();
const sha256 = (bytes: Buffer | string): string => createHash('sha256').update(bytes).digest('hex');

/** A bucket in memory that speaks as much S3 as pictures need and checks every signature by the book (Signature Version 4). */
export async function startS3Double(): Promise<S3Double> {
  const double: S3Double = {
    endpoint: '',
    region: 'eu-test-1',
    bucket: 'laden-bilder',
    accessKeyId: 'AKIDTEST',
    secretAccessKey: 'a secret that only the double knows',
    objects: new Map(),
    refused: [],
    failWith: 0,
    stop: () => new Promise((resolve) => void server.close(() => resolve())),
  };
  const server = createServer((request, response) => void answer(double, request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  double.endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return double;
}

async function answer(double: S3Double, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const body = await buffer(request);
  const end = (status: number, code: string) => response.writeHead(status).end(`<Error><Code>${code}</Code></Error>`);
  if (double.failWith) return void end(double.failWith, 'InternalError');
  const wrong = wrongIn(double, request, body);
  if (wrong) {
    double.refused.push(`${request.method} ${request.url}: ${wrong}`);
    return void end(403, wrong);
  }
  const path = new URL(request.url!, double.endpoint).pathname;
  const key = decodeURIComponent(path).replace(`/${double.bucket}/`, '');
  if (request.method === 'PUT') {
    double.objects.set(key, { bytes: body, type: request.headers['content-type'] ?? '' });
    return void response.writeHead(200).end();
  }
  const found = double.objects.get(key);
  if (!found) return void end(404, 'NoSuchKey');
  response.writeHead(200, { 'content-length': found.bytes.length, 'content-type': found.type });
  response.end(request.method === 'HEAD' ? undefined : found.bytes);
}

/** What is wrong with a request, or null: its bucket, its signature, its time, or a body other than the one signed. */
function wrongIn(double: S3Double, { method, url, headers }: IncomingMessage, body: Buffer): string | null {
  const asked = new URL(url!, double.endpoint);
  if (!asked.pathname.startsWith(`/${double.bucket}/`)) return 'NoSuchBucket';
  const said =
    /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([^/]+)\/s3\/aws4_request, SignedHeaders=([^,]+), Signature=([0-9a-f]{64})$/.exec(
      headers.authorization ?? '',
    );
  if (!said) return 'AccessDenied';
  const [, keyId, day, region, signed, signature] = said as unknown as string[];
  if (keyId !== double.accessKeyId) return 'InvalidAccessKeyId';
  if (region !== double.region) return 'AuthorizationHeaderMalformed';
  const at = String(headers['x-amz-date']);
  const age = Date.now() - Date.parse(at.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'));
  if (!(Math.abs(age) < 15 * 60_000)) return 'RequestTimeTooSkewed';
  const digest = String(headers['x-amz-content-sha256']);
  if (method === 'PUT' && digest !== sha256(body)) return 'XAmzContentSHA256Mismatch';
  const names = signed!.split(';');
  const lines = names.map((name) => `${name}:${String(headers[name] ?? '').trim()}\n`).join('');
  const canonical = [method, asked.pathname, asked.searchParams.toString(), lines, signed, digest].join('\n');
  const scope = `${day}/${region}/s3/aws4_request`;
  const toSign = ['AWS4-HMAC-SHA256', at, scope, sha256(canonical)].join('\n');
  const key = [day!, region!, 's3', 'aws4_request'].reduce<string | Buffer>(hmac, `AWS4${double.secretAccessKey}`);
  const wanted = hmac(key, toSign);
  return timingSafeEqual(wanted, Buffer.from(signature!, 'hex')) ? null : 'SignatureDoesNotMatch';
}
