export interface Reply<T = any> {
  status: number;
  body: T;
  headers: Headers;
}

/** Somebody at a browser: keeps cookies and sends its origin. Every visitor has an own address, as behind a proxy. */
export class Visitor {
  readonly cookies = new Map<string, string>();

  constructor(
    private readonly url: string,
    readonly origin: string,
    readonly address: string,
  ) {}

  get<T = any>(path: string): Promise<Reply<T>> {
    return this.ask('GET', path);
  }

  post<T = any>(path: string, body?: object, headers: Record<string, string> = {}): Promise<Reply<T>> {
    return this.ask('POST', path, body, headers);
  }

  patch<T = any>(path: string, body: object): Promise<Reply<T>> {
    return this.ask('PATCH', path, body);
  }

  put<T = any>(path: string, body: object): Promise<Reply<T>> {
    return this.ask('PUT', path, body);
  }

  delete<T = any>(path: string): Promise<Reply<T>> {
    return this.ask('DELETE', path);
  }

  upload<T = any>(path: string, file: { name: string; bytes: Uint8Array }, fields: Record<string, string> = {}) {
    const form = new FormData();
    Object.entries(fields).forEach(([name, value]) => form.append(name, value));
    form.append('file', new Blob([new Uint8Array(file.bytes)]), file.name);
    return this.ask<T>('POST', path, form);
  }

  async bytes(path: string): Promise<{ status: number; headers: Headers; bytes: Buffer }> {
    const response = await fetch(`${this.url}${path}`, { headers: this.headers({}) });
    return { status: response.status, headers: response.headers, bytes: Buffer.from(await response.arrayBuffer()) };
  }

  async ask<T = any>(
    method: string,
    path: string,
    body?: object,
    headers: Record<string, string> = {},
  ): Promise<Reply<T>> {
    const form = body instanceof FormData;
    const json: Record<string, string> = body && !form ? { 'content-type': 'application/json' } : {};
    const response = await fetch(`${this.url}${path}`, {
      method,
      redirect: 'manual',
      headers: this.headers({ ...json, ...headers }),
      body: form ? body : body && JSON.stringify(body),
    });
    this.keepCookies(response.headers.getSetCookie());
    const text = await response.text();
    const parsed: unknown = response.headers.get('content-type')?.includes('json') && text ? JSON.parse(text) : text;
    return { status: response.status, body: parsed as T, headers: response.headers };
  }

  private headers(more: Record<string, string>): Record<string, string> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    return { origin: this.origin, 'x-forwarded-for': this.address, ...(cookie ? { cookie } : {}), ...more };
  }

  private keepCookies(set: string[]): void {
    for (const cookie of set) {
      const [pair, ...attributes] = cookie.split(';');
      const name = pair!.slice(0, pair!.indexOf('='));
      const gone = attributes.some((attribute) => /max-age=0$/i.test(attribute.trim()));
      if (gone) this.cookies.delete(name);
      else this.cookies.set(name, pair!.slice(name.length + 1));
    }
  }
}
