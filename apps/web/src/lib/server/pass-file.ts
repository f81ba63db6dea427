import { error, type RequestEvent } from '@sveltejs/kit';
import { api } from './api.ts';
import { ApiProblem, explain } from './problem.ts';

const KEPT = ['content-type', 'content-length', 'content-disposition', 'cache-control'];

/**
 * Hands a file of the API on to the browser. Our own pages may show it in a frame; a document that somebody sent runs
 * nothing, wherever it is opened.
 */
export async function passFile(event: RequestEvent, path: string): Promise<Response> {
  const file = await api(event)
    .file(path)
    .catch((problem: unknown) => {
      if (problem instanceof ApiProblem) error(problem.status, explain(problem));
      throw problem;
    });
  const headers = new Headers();
  for (const name of KEPT) {
    const value = file.headers.get(name);
    if (value) headers.set(name, value);
  }
  headers.set('content-security-policy', "script-src 'none'; frame-ancestors 'self'");
  headers.set('x-content-type-options', 'nosniff');
  return new Response(file.body, { headers });
}
