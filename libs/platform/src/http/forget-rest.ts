import type { FastifyRequest } from 'fastify';

/** Reads and forgets what is still coming of a refused form: a connection with half a request never closes. */
export function forgetRest(request: FastifyRequest): void {
  request.raw.unpipe();
  request.raw.resume();
}

/** Whether a form was refused because its file is larger than the limit that was set for it. */
export const isTooLarge = (error: unknown): boolean => (error as { code?: string }).code === 'FST_REQ_FILE_TOO_LARGE';
