import { lookup as lookUp, type LookupAddress } from 'node:dns';
import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { assertOutsideTransaction } from '#platform/database/database';
import { isPublicAddress, urlFault } from './public-address.js';

const TIMEOUT_MS = 10_000;

export interface Answer {
  /** HTTP status; null when there was none. */
  status: number | null;
  /** Null when the address took it (2xx). */
  failure: string | null;
}

/**
 * Posts to an address that somebody else chose. Redirects are not followed, the answer's body is not read, and with
 * `anywhere` false only public addresses are connected to. Never throws for what the other side does.
 */
export async function postSafely(
  given: string,
  body: string,
  headers: Record<string, string>,
  { anywhere }: { anywhere: boolean },
): Promise<Answer> {
  assertOutsideTransaction('calling a webhook');
  const fault = anywhere ? null : urlFault(given);
  if (fault) return { status: null, failure: fault };
  try {
    const status = await post(new URL(given), body, headers, anywhere);
    return { status, failure: status >= 200 && status < 300 ? null : 'refused' };
  } catch (error) {
    return { status: null, failure: codeOf(error) };
  }
}

function post(url: URL, body: string, headers: Record<string, string>, anywhere: boolean): Promise<number> {
  const request = url.protocol === 'https:' ? requestHttps : requestHttp;
  return new Promise((resolve, reject) => {
    const sent = request(
      url,
      {
        method: 'POST',
        headers: { ...headers, 'content-length': String(Buffer.byteLength(body)) },
        agent: false,
        signal: AbortSignal.timeout(TIMEOUT_MS),
        ...(anywhere ? {} : { lookup: publicOnly }),
      },
      (response) => {
        response.destroy();
        resolve(response.statusCode ?? 0);
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });
}

/** Resolves a name, and refuses when any of its addresses is not public. */
const publicOnly: LookupFunction = (hostname, options, done) => {
  lookUp(hostname, { ...options, all: true }, (error, found) => {
    const addresses = (found as LookupAddress[] | undefined) ?? [];
    if (error) return done(error, '', 0);
    const wrong = addresses.find(({ address }) => !isPublicAddress(address));
    if (wrong || addresses.length === 0) return done(refusal(), '', 0);
    if (options.all) return done(null, addresses as never);
    return done(null, addresses[0]!.address, isIP(addresses[0]!.address));
  });
};

const refusal = (): NodeJS.ErrnoException => Object.assign(new Error('not a public address'), { code: 'private' });

function codeOf(error: unknown): string {
  const { name, code } = error as { name?: string; code?: string };
  if (code === 'private') return 'private';
  if (name === 'TimeoutError' || name === 'AbortError' || code === 'ETIMEDOUT') return 'timeout';
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return 'unknown_host';
  if (code?.includes('CERT') || code?.startsWith('ERR_TLS') || code?.startsWith('ERR_SSL')) return 'certificate';
  return 'unreachable';
}
