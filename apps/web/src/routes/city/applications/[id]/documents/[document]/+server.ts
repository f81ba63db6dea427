import type { RequestHandler } from './$types.js';
import { passFile } from '#lib/server/pass-file.ts';

export const GET: RequestHandler = (event) =>
  passFile(event, `/api/city/applications/${event.params.id}/documents/${event.params.document}`);
