import type { PageServerLoad } from './$types.js';
import { openCheckout } from '#lib/server/checkout.ts';

export const load: PageServerLoad = async (event) => ({ checkout: await openCheckout(event, event.params.id) });
