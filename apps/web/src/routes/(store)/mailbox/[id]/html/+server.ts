import type { RequestHandler } from './$types.js';
import { openMail } from '#lib/server/mail.ts';

const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'self'";

/** The message as a mail program would show it: in a frame of its own, without script. */
export const GET: RequestHandler = async (event) => {
  const { html } = await openMail(event, event.params.id);
  const body = `<!doctype html><base target="_top"><meta charset="utf-8">${html}`;
  return new Response(body, {
    headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy },
  });
};
