import { error } from '@sveltejs/kit';
import type { RequestHandler } from './$types.js';
import { passFile } from '#lib/server/pass-file.ts';

const FILES = ['pdf', 'xlsx'];

export const GET: RequestHandler = (event) => {
  if (!FILES.includes(event.params.file)) error(404);
  return passFile(event, `/api/city/report/${encodeURIComponent(event.params.quarter)}/${event.params.file}`);
};
