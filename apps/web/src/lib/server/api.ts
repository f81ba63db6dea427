import type { RequestEvent } from '@sveltejs/kit';
import { INTERNAL_API_URL } from '$app/env/private';
import type { ProblemBody } from '#lib/api/problem.ts';
import { getLocale } from '#lib/paraglide/runtime.js';
import { ApiProblem } from './problem.ts';

type Query = Record<string, string | number | boolean | null | undefined>;
interface Sending {
  idempotencyKey?: string;
}

/**
 * The only way from the web to the API. Speaks for the person whose request is being answered: passes on cookie,
 * language, address and origin, and hands cookies that the API sets back to the browser.
 * `cookie` speaks for somebody else: only right after signing in, when the browser does not know its cookie yet.
 * Every method throws `ApiProblem` when the API says no or cannot be reached (code `unavailable`).
 */
export function api(event: RequestEvent, cookie = event.request.headers.get('cookie')): Api {
  return new Api(event, cookie);
}

class Api {
  constructor(
    private readonly event: RequestEvent,
    private readonly cookie: string | null,
  ) {}

  async get<T>(path: string, query: Query = {}, headers: Record<string, string> = {}): Promise<T> {
    return this.json<T>(await this.send('GET', path + search(query), undefined, headers));
  }

  async post<T>(path: string, body: unknown = {}, sending: Sending = {}): Promise<T> {
    return this.json<T>(await this.sendJson('POST', path, body, sending));
  }

  async put<T>(path: string, body: unknown, sending: Sending = {}): Promise<T> {
    return this.json<T>(await this.sendJson('PUT', path, body, sending));
  }

  async patch<T>(path: string, body: unknown, sending: Sending = {}): Promise<T> {
    return this.json<T>(await this.sendJson('PATCH', path, body, sending));
  }

  async delete<T>(path: string): Promise<T> {
    return this.json<T>(await this.send('DELETE', path));
  }

  /** Sends files: the form data of the browser's request, or a part of it. */
  async upload<T>(path: string, form: FormData): Promise<T> {
    return this.json<T>(await this.send('POST', path, form));
  }

  /** The raw answer, for files that are passed through. */
  async file(path: string): Promise<Response> {
    return this.send('GET', path);
  }

  private sendJson(method: string, path: string, body: unknown, sending: Sending): Promise<Response> {
    const headers: Record<string, string> = { 'content-type': 'application/json' };
    if (sending.idempotencyKey) headers['idempotency-key'] = sending.idempotencyKey;
    return this.send(method, path, JSON.stringify(body), headers);
  }

  private async send(
    method: string,
    path: string,
    body?: string | FormData,
    extra: Record<string, string> = {},
  ): Promise<Response> {
    const url = (INTERNAL_API_URL ?? this.event.url.origin) + path;
    let response: Response;
    try {
      response = await fetch(url, { method, body, headers: { ...this.headers(), ...extra }, redirect: 'manual' });
    } catch {
      throw new ApiProblem({ status: 503, code: 'unavailable' });
    }
    this.event.locals.apiCookies.push(...response.headers.getSetCookie());
    if (!response.ok) throw await readProblem(response);
    return response;
  }

  private headers(): Record<string, string> {
    const { request, url } = this.event;
    const headers: Record<string, string> = {
      accept: 'application/json',
      'accept-language': getLocale(),
      origin: url.origin,
      'x-forwarded-for': [request.headers.get('x-forwarded-for'), this.event.getClientAddress()]
        .filter(Boolean)
        .join(', '),
      'x-forwarded-proto': url.protocol.slice(0, -1),
      'x-forwarded-host': url.host,
    };
    const agent = request.headers.get('user-agent');
    if (this.cookie) headers.cookie = this.cookie;
    if (agent) headers['user-agent'] = agent;
    return headers;
  }

  private async json<T>(response: Response): Promise<T> {
    if (response.status === 204) return undefined as T;
    return (await response.json()) as T;
  }
}

function search(query: Query): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined && value !== null && value !== '' && value !== false) params.set(name, String(value));
  }
  const text = params.toString();
  return text && `?${text}`;
}

async function readProblem(response: Response): Promise<ApiProblem> {
  const body: unknown = await response.json().catch(() => undefined);
  const problem: Partial<ProblemBody> = body && typeof body === 'object' ? body : {};
  return new ApiProblem({ ...problem, status: response.status, code: problem.code ?? 'unavailable' });
}
