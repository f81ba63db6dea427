import http from 'node:http';
import https from 'node:https';
import { signPayload } from './sign-payload.js';

/** Where events go. */
export interface WebhookEndpoint {
  url: string | undefined;
  secret: string;
}

const patience = 10_000;

/** Posts one signed event over kept-alive connections and says what came back: a status, or what went wrong. */
export class PostEvent {
  private readonly agents = {
    'http:': new http.Agent({ keepAlive: true, maxSockets: 16 }),
    'https:': new https.Agent({ keepAlive: true, maxSockets: 16 }),
  };

  post(endpoint: WebhookEndpoint, payload: string): Promise<string> {
    const url = new URL(endpoint.url as string);
    const protocol = url.protocol === 'https:' ? 'https:' : 'http:';
    const body = Buffer.from(payload);
    const options: http.RequestOptions = {
      method: 'POST',
      agent: this.agents[protocol],
      timeout: patience,
      headers: {
        'content-type': 'application/json; charset=utf-8',
        'content-length': body.length,
        'user-agent': 'Stripe/1.0 (+https://stripe.com/docs/webhooks)',
        'stripe-signature': signPayload(payload, endpoint.secret),
      },
    };
    return new Promise((resolve) => {
      const request = (protocol === 'https:' ? https : http).request(url, options, (response) => {
        response.resume();
        response.on('end', () => resolve(String(response.statusCode)));
        response.on('error', (error) => resolve(error.message));
      });
      request.on('timeout', () => request.destroy(new Error(`no answer within ${patience} ms`)));
      request.on('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
      request.end(body);
    });
  }

  close(): void {
    for (const agent of Object.values(this.agents)) agent.destroy();
  }
}
