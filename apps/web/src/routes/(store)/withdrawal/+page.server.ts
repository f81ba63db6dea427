import { fail } from '@sveltejs/kit';
import type { RequestEvent } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types.js';
import type { Order } from '#lib/api/order.ts';
import type { WithdrawalReceipt } from '#lib/withdrawal/withdrawal.ts';
import { getLocale } from '#lib/paraglide/runtime.js';
import { m } from '#lib/paraglide/messages.js';
import { api } from '#lib/server/api.ts';
import { openCheckout } from '#lib/server/checkout.ts';
import { refuse, text } from '#lib/server/form.ts';
import { tokenOf } from '#lib/server/order-cookie.ts';

/** The order that this browser has open, named in the address; without it the form asks for its number. */
async function openOrder(event: RequestEvent, checkoutId: string, orderId: string): Promise<Order | null> {
  if (!checkoutId || !orderId) return null;
  const checkout = await openCheckout(event, checkoutId).catch(() => null);
  return checkout?.orders.find(({ id }) => id === orderId) ?? null;
}

export const load: PageServerLoad = async (event) => {
  const asked = event.url.searchParams;
  const checkoutId = asked.get('checkout') ?? '';
  const order = await openOrder(event, checkoutId, asked.get('order') ?? '');
  const checkout = order ? await openCheckout(event, checkoutId) : null;
  const number = asked.get('number')?.slice(0, 40) ?? '';
  // Made once per page: pressing twice, or reloading the answer, declares one withdrawal.
  return { order, checkoutId, number, contact: checkout?.contact ?? null, key: crypto.randomUUID() };
};

const typed = (form: FormData) => ({
  name: text(form, 'name'),
  email: text(form, 'email'),
  contract: text(form, 'contract'),
  part: text(form, 'part'),
  reason: text(form, 'reason'),
  checkoutId: text(form, 'checkoutId'),
  orderId: text(form, 'orderId'),
  pieces: Object.fromEntries(
    form.getAll('lineId').map((line) => [String(line), Number(text(form, `quantity-${String(line)}`)) || 0]),
  ) as Record<string, number>,
});

/** What is missing before there is anything to confirm. The API checks again. */
function missing(values: ReturnType<typeof typed>): Record<string, string> {
  const fields: Record<string, string> = {};
  if (values.name.length < 2) fields.name = m.withdrawal_wants_name();
  if (!/^\S+@\S+\.\S+$/.test(values.email)) fields.email = m.withdrawal_wants_email();
  if (values.contract.length < 2) fields.contract = m.withdrawal_wants_contract();
  const pieces = Object.values(values.pieces);
  if (pieces.length > 0 && pieces.every((quantity) => quantity === 0)) fields.lines = m.withdrawal_wants_pieces();
  return fields;
}

export const actions: Actions = {
  /** The first step: nothing is sent yet, everything is shown once more. */
  review: async (event) => {
    const values = typed(await event.request.formData());
    const fields = missing(values);
    if (Object.keys(fields).length > 0)
      return fail(422, { problem: { code: 'invalid', message: m.withdrawal_incomplete(), fields }, values });
    return { review: values };
  },
  change: async (event) => ({ values: typed(await event.request.formData()) }),
  confirm: async (event) => {
    const form = await event.request.formData();
    const values = typed(form);
    const { pieces, checkoutId, orderId, part, reason, ...declared } = values;
    const order = await openOrder(event, checkoutId, orderId);
    const lines = Object.entries(pieces)
      .filter(([, quantity]) => quantity > 0)
      .map(([lineId, quantity]) => ({ lineId, quantity }));
    const whole = order?.lines.every(({ id, quantity }) => pieces[id] === quantity) ?? false;
    const opened = order
      ? { checkoutId, orderId, token: tokenOf(event, checkoutId), ...(whole || !lines.length ? {} : { lines }) }
      : {};
    const asked = { ...declared, part: part || undefined, reason: reason || undefined, locale: getLocale(), ...opened };
    try {
      const { items } = await api(event).post<{ items: WithdrawalReceipt[] }>('/api/store/withdrawals', asked, {
        idempotencyKey: text(form, 'key'),
      });
      return { receipts: items };
    } catch (error) {
      return refuse(error, values);
    }
  },
};
