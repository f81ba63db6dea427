import { Catch, HttpException, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DomainError, problemOf, type Problem } from '../errors/domain-error.js';
import type { Log } from '../log.js';

/** Turns every error into a problem document (RFC 9457). What is not a DomainError is a fault of ours: logged, 500. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(private readonly log: Log) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const problem = this.problem(error, host.switchToHttp().getRequest<FastifyRequest>());
    if (problem.retryAfter) {
      void reply.header('retry-after', String(problem.retryAfter));
    }
    void reply.status(problem.status).header('content-type', 'application/problem+json; charset=utf-8').send(problem);
  }

  private problem(error: unknown, request: FastifyRequest): Problem {
    if (error instanceof DomainError) return problemOf(error);
    if (error instanceof HttpException) return httpProblem(error.getStatus(), error.message);
    const fastify = error as { statusCode?: number; code?: string; message?: string };
    if (fastify.statusCode && fastify.statusCode < 500) return httpProblem(fastify.statusCode, fastify.message ?? '');
    if (BAD_VALUES.includes((error as { code?: string }).code ?? ''))
      return httpProblem(400, 'a value has the wrong form');
    this.log.error({ err: error, method: request.method, url: request.url }, 'request failed');
    return {
      type: 'urn:lieblingsladen:problem:server.fault',
      title: 'fault',
      status: 500,
      code: 'server.fault',
      detail: 'Something went wrong on our side. Nothing was lost; please try again.',
    };
  }
}

/** PostgreSQL could not read a value that passed our own checks, for example inside a forged cursor. */
const BAD_VALUES = ['22P02', '22003', '22007', '22008', '22021', '22P05'];

const CODES: Record<number, [code: string, title: string]> = {
  400: ['request.malformed', 'malformed'],
  401: ['auth.required', 'unauthenticated'],
  403: ['auth.forbidden', 'forbidden'],
  404: ['route.not_found', 'not found'],
  413: ['request.too_large', 'too large'],
  415: ['request.media_type', 'unsupported media type'],
  429: ['request.throttled', 'throttled'],
};

function httpProblem(given: number, detail: string): Problem {
  // A body that is no JSON is bad input like any other: 422, as for wrong fields.
  const status = given === 400 ? 422 : given;
  const [code, title] = CODES[given] ?? ['request.refused', 'refused'];
  return { type: `urn:lieblingsladen:problem:${code}`, title, status, code, detail };
}
