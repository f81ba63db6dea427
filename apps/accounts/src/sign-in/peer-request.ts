import type { RawBodyRequest } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { PEER_ADDRESS } from './auth-options.js';

const NOT_PASSED_ON = new Set(['host', 'connection', 'content-length', 'transfer-encoding', 'expect', PEER_ADDRESS]);

/** The request as better-auth wants it: under our public origin, with the peer address that the host trusts. */
export function peerRequest(request: RawBodyRequest<FastifyRequest>, origin: string): Request {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value === undefined || NOT_PASSED_ON.has(name)) continue;
    [value].flat().forEach((one) => headers.append(name, one));
  }
  headers.set(PEER_ADDRESS, request.ip);
  const bare = request.method === 'GET' || request.method === 'HEAD';
  const body = bare || !request.rawBody?.length ? undefined : new Uint8Array(request.rawBody);
  return new Request(new URL(request.url, origin), { method: request.method, headers, body });
}
