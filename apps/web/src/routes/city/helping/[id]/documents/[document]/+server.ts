import type { RequestHandler } from './$types.js';
import { passFile } from '#lib/server/pass-file.ts';

/** Whoever helps looks at what they sent. */
export const GET: RequestHandler = (event) =>
  passFile(event, `/api/city/helping/${event.params.id}/documents/${event.params.document}`);
