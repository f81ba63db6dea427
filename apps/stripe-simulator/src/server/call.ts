import type { Form } from '../request/form.js';
import type { Change } from '../store/change.js';
import type { Caller } from './authenticate.js';

/** What an endpoint gets to work with. */
export interface Call {
  change: Change;
  /** Body fields of a POST, query fields of anything else. */
  form: Form;
  /** Path parameters: `id`, and for reversals `transfer`. */
  path: Record<string, string>;
  caller: Caller;
  /** Base address under which a browser reaches the pages. */
  publicUrl: string;
}

/** Answers one call, synchronously: between reading and committing nobody else gets in. */
export interface Endpoint {
  run(call: Call): object;
}

export interface Route {
  method: 'GET' | 'POST';
  url: string;
  endpoint: Endpoint;
  /** Browsers may call it with the publishable key or a client secret. */
  open?: boolean;
}
