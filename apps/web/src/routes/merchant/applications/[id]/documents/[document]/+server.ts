import type { RequestHandler } from './$types.js';
import { passFile } from '#lib/server/pass-file.ts';

/** The applicant looks at what they sent. */
export const GET: RequestHandler = (event) =>
  passFile(event, `/api/merchant/applications/${event.params.id}/documents/${event.params.document}`);
