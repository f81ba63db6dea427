import type { RequestHandler } from './$types.js';
import { auditQuery } from '#lib/oversight/audit-query.ts';
import { passFile } from '#lib/server/pass-file.ts';

export const GET: RequestHandler = (event) => {
  const { query } = auditQuery(event.url.searchParams);
  const format = event.url.searchParams.get('format') === 'jsonl' ? 'jsonl' : 'csv';
  const asked = Object.entries({ ...query, format }).filter(([, value]) => value !== '');
  return passFile(event, `/api/city/audit/export?${new URLSearchParams(asked)}`);
};
