import { redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types.js';
import type { Page } from '#lib/api/money.ts';
import type { Offer, OfferSummary } from '#lib/api/store.ts';
import { api } from '#lib/server/api.ts';
import { addToCart } from '#lib/server/cart.ts';
import { refuse, text, whole } from '#lib/server/form.ts';

export const load: PageServerLoad = async (event) => {
  const ask = api(event);
  const offer = await ask.get<Offer>(`/api/store/offers/${encodeURIComponent(event.params.slug)}`);
  const others = await ask.get<Page<OfferSummary>>('/api/store/offers', { shop: offer.shop.slug, limit: 5 });
  return {
    offer,
    more: others.items.filter(({ id }) => id !== offer.id).slice(0, 4),
    added: event.url.searchParams.has('added'),
  };
};

export const actions: Actions = {
  add: async (event) => {
    const form = await event.request.formData();
    const values = { variantId: text(form, 'variantId'), quantity: text(form, 'quantity') };
    try {
      await addToCart(event, values.variantId, whole(form, 'quantity'));
    } catch (error) {
      return refuse(error, values);
    }
    // A page of its own after the post: reloading it adds nothing a second time.
    redirect(303, `${event.url.pathname}?added`);
  },
};
