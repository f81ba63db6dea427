import { redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types.js';
import type { Checkout } from '#lib/api/order.ts';
import { href } from '#lib/i18n/locale.ts';
import { getLocale } from '#lib/paraglide/runtime.js';
import { api } from '#lib/server/api.ts';
import { currentCart } from '#lib/server/cart.ts';
import { readCart } from '#lib/server/cart-cookie.ts';
import { refuse, text, whole } from '#lib/server/form.ts';
import { rememberOrder } from '#lib/server/order-cookie.ts';

export const load: PageServerLoad = async (event) => {
  const cart = await currentCart(event);
  if (!cart?.lines.length || cart.status === 'ordered') redirect(303, href('/cart'));
  if (cart.lines.some(({ problem }) => problem !== null)) redirect(303, href('/cart'));
  const { person } = await event.locals.me();
  return { cart, known: { name: person?.name ?? '', email: person?.email ?? '' } };
};

function readForm(form: FormData) {
  return {
    name: text(form, 'name'),
    email: text(form, 'email'),
    phone: text(form, 'phone'),
    note: text(form, 'note'),
    expectedTotal: text(form, 'expectedTotal'),
  };
}

export const actions: Actions = {
  order: async (event) => {
    const form = await event.request.formData();
    const { name, email, phone, note, ...values } = readForm(form);
    const cart = readCart(event);
    if (!cart) redirect(303, href('/cart'));
    let checkout: Checkout;
    try {
      // Pressing twice is safe: the cart becomes one checkout, and a repetition gets the same one back.
      checkout = await api(event).post<Checkout>('/api/store/checkouts', {
        cartId: cart.id,
        expectedTotal: whole(form, 'expectedTotal'),
        contact: { name, email, ...(phone && { phone }) },
        fulfilment: form.getAll('shopId').map((shopId) => ({ shopId, method: text(form, `method-${String(shopId)}`) })),
        ...(note && { note }),
        locale: getLocale(),
      });
    } catch (error) {
      return refuse(error, { ...values, name, email, phone, note });
    }
    rememberOrder(event, checkout.id, checkout.token);
    redirect(303, href(`/checkout/${checkout.id}/pay`));
  },
};
