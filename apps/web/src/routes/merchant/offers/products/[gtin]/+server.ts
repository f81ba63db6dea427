import { json } from '@sveltejs/kit';
import type { RequestHandler } from './$types.js';
import type { Product } from '#lib/api/listing.ts';
import { api } from '#lib/server/api.ts';
import { ApiProblem, explain } from '#lib/server/problem.ts';

/** What is known of a scanned article number, for a form that is open already. */
export const GET: RequestHandler = async (event) => {
  try {
    return json(await api(event).get<Product>(`/api/merchant/products/${encodeURIComponent(event.params.gtin)}`));
  } catch (error) {
    if (!(error instanceof ApiProblem)) throw error;
    // Most numbers are unknown, and nothing is wrong with that.
    if (error.code === 'product.unknown') return json(null);
    return json({ code: error.code, message: explain(error) }, { status: error.status });
  }
};
