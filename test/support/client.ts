export interface Answer<T = any> {
  status: number;
  body: T;
  headers: Headers;
}

/** Speaks the API as an outside client would: JSON in, JSON out, nothing thrown for refusals. */
export class Client {
  constructor(
    readonly url: string,
    private readonly cookie?: string,
  ) {}

  /** The same client as a signed-in person. */
  async signedIn(email: string, password: string): Promise<Client> {
    const response = await fetch(`${this.url}/api/auth/sign-in/email`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: this.url },
      body: JSON.stringify({ email, password }),
    });
    if (!response.ok) throw new Error(`sign-in failed: ${await response.text()}`);
    return new Client(this.url, cookiesOf(response));
  }

  get<T = any>(path: string): Promise<Answer<T>> {
    return this.send('GET', path);
  }

  post<T = any>(path: string, body: unknown = {}, headers: Record<string, string> = {}): Promise<Answer<T>> {
    return this.send('POST', path, body, headers);
  }

  patch<T = any>(path: string, body: unknown): Promise<Answer<T>> {
    return this.send('PATCH', path, body);
  }

  put<T = any>(path: string, body: unknown): Promise<Answer<T>> {
    return this.send('PUT', path, body);
  }

  delete<T = any>(path: string): Promise<Answer<T>> {
    return this.send('DELETE', path);
  }

  /** The raw answer, for files. */
  file(path: string): Promise<Response> {
    return fetch(this.url + path, { headers: this.cookie ? { cookie: this.cookie } : {} });
  }

  async send(method: string, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Answer> {
    const isForm = body instanceof FormData;
    const response = await fetch(this.url + path, {
      method,
      headers: {
        ...(body === undefined || isForm ? {} : { 'content-type': 'application/json' }),
        ...(this.cookie ? { cookie: this.cookie, origin: this.url } : {}),
        ...headers,
      },
      body: isForm ? body : body === undefined ? undefined : JSON.stringify(body),
    });
    const text = await response.text();
    const isJson = /json/.test(response.headers.get('content-type') ?? '');
    return {
      status: response.status,
      body: isJson && text !== '' ? JSON.parse(text) : text,
      headers: response.headers,
    };
  }
}

export const cookiesOf = (response: Response): string =>
  response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');

/** Asks until the answer is as hoped for; fails with the last one. */
export async function eventually<T>(
  ask: () => Promise<T>,
  hoped: (answer: T) => boolean,
  timeoutMs = 15_000,
): Promise<T> {
  const end = Date.now() + timeoutMs;
  for (;;) {
    const answer = await ask();
    if (hoped(answer)) return answer;
    if (Date.now() > end) throw new Error(`still not as hoped for: ${JSON.stringify(answer)?.slice(0, 2_000)}`);
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
}

/** What shoppers do, step by step. */
export class Shopper {
  readonly client: Client;

  constructor(
    world: { url: string },
    private readonly stripe: string,
  ) {
    this.client = new Client(world.url);
  }

  async cartWith(lines: { variantId: string; quantity?: number }[]): Promise<any> {
    let cart = (await this.client.post('/api/store/carts')).body;
    for (const { variantId, quantity = 1 } of lines) {
      const answer = await this.client.post(`/api/store/carts/${cart.id}/lines`, { variantId, quantity });
      if (answer.status !== 201) throw new Error(`not put in: ${JSON.stringify(answer.body)}`);
      cart = answer.body;
    }
    return cart;
  }

  checkout(cart: any, more: object = {}): Promise<Answer> {
    return this.client.post('/api/store/checkouts', {
      cartId: cart.id,
      expectedTotal: cart.total.amount,
      contact: { name: 'Jana Kundin', email: 'jana@kundin.example' },
      fulfilment: cart.shops.map((shop: { id: string }) => ({ shopId: shop.id, method: 'pickup' })),
      ...more,
    });
  }

  /** Confirms at Stripe as the browser does, with the client secret only. */
  async pay(checkout: any, paymentMethod = 'pm_card_visa'): Promise<Answer> {
    const secret: string = checkout.payment.clientSecret;
    const { stripe } = (await this.client.get('/api/store/config')).body;
    const response = await fetch(`${this.stripe}/v1/payment_intents/${secret.split('_secret_')[0]}/confirm`, {
      method: 'POST',
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        authorization: `Bearer ${stripe.publishableKey}`,
      },
      body: new URLSearchParams({ client_secret: secret, payment_method: paymentMethod }),
    });
    return { status: response.status, body: await response.json(), headers: response.headers };
  }

  look(checkout: any): Promise<Answer> {
    return this.client.get(`/api/store/checkouts/${checkout.id}?token=${checkout.token}`);
  }

  /** Waits until the checkout looks as hoped for. */
  async until(checkout: any, hoped: (checkout: any) => boolean): Promise<any> {
    return (
      await eventually(
        () => this.look(checkout),
        (answer) => answer.status === 200 && hoped(answer.body),
      )
    ).body;
  }
}
