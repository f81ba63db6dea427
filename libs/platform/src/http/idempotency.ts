import { createHash } from 'node:crypto';
import { Inject, Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { catchError, from, mergeMap, of, type Observable } from 'rxjs';
import { Database } from '../database/database.js';
import { conflict, invalid } from '../errors/domain-error.js';

interface KeyRow {
  request: string;
  status: number | null;
  response: unknown;
}

/**
 * Makes any unsafe request with an `Idempotency-Key` answer the same when it is sent again: the first answer is
 * kept for a day, a second request while the first still runs is told so, and a failed one frees its key.
 */
@Injectable()
export class IdempotencyInterceptor implements NestInterceptor {
  constructor(@Inject(Database) private readonly database: Database) {}

  /** Reads and requests without a key pass straight through, without even a promise. */
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> | Promise<Observable<unknown>> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const given = request.headers['idempotency-key'];
    if (typeof given !== 'string' || request.method === 'GET' || request.isMultipart?.()) return next.handle();
    return this.once(given, request, context, next);
  }

  private async once(
    given: string,
    request: FastifyRequest,
    context: ExecutionContext,
    next: CallHandler,
  ): Promise<Observable<unknown>> {
    if (given.length < 8 || given.length > 200) {
      throw invalid('request.invalid', 'Idempotency-Key must have 8 to 200 characters');
    }
    const key = digest([given, request.method, request.url, who(request)]);
    const fingerprint = digest([JSON.stringify(request.body ?? null)]);
    const earlier = await this.claim(key, fingerprint);
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    if (earlier) return of(replay(earlier, fingerprint, reply));
    return next.handle().pipe(
      mergeMap(async (body: unknown) => {
        await this.keep(key, reply.statusCode, body);
        return body;
      }),
      catchError((error: unknown) => from(this.free(key)).pipe(mergeMap(() => Promise.reject(error as Error)))),
    );
  }

  private async claim(key: string, fingerprint: string): Promise<KeyRow | null> {
    const mine = await this.database.rows(
      `insert into platform.idempotency_keys as k (key, request) values ($1, $2)
       on conflict (key) do update set created_at = now(), request = excluded.request
         where k.status is null and k.created_at < now() - interval '30 seconds'
       returning key`,
      [key, fingerprint],
    );
    if (mine.length > 0) return null;
    const [row] = await this.database.rows<KeyRow>(
      `select request, status, response from platform.idempotency_keys where key = $1`,
      [key],
    );
    return row ?? null;
  }

  private async keep(key: string, status: number, body: unknown): Promise<void> {
    await this.database.rows(`update platform.idempotency_keys set status = $2, response = $3 where key = $1`, [
      key,
      status,
      JSON.stringify(body ?? null),
    ]);
  }

  private async free(key: string): Promise<void> {
    await this.database.rows(`delete from platform.idempotency_keys where key = $1 and status is null`, [key]);
  }
}

function replay(row: KeyRow, fingerprint: string, reply: FastifyReply): unknown {
  if (row.request !== fingerprint) {
    throw invalid('request.key_reused', 'this Idempotency-Key was used for another request');
  }
  if (row.status === null) {
    throw conflict('request.in_progress', 'the same request is still being worked on');
  }
  void reply.header('idempotent-replayed', 'true').status(row.status);
  return row.response;
}

/** By session or by API key: what one has sent is never answered to another. */
const who = ({ headers }: FastifyRequest): string => `${headers.cookie ?? ''}\n${headers.authorization ?? ''}`;

function digest(parts: string[]): string {
  return createHash('sha256').update(parts.join('\n')).digest('base64url');
}
