import type { RequestHandler } from './$types.js';
import { passFile } from '#lib/server/pass-file.ts';

/** The merchant's own offers as a file. */
export const GET: RequestHandler = (event) => passFile(event, `/api/merchant/exports/offers${event.url.search}`);
