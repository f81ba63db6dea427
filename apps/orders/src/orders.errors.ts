import { conflict, DomainError, invalid, notFound } from '#platform/errors/domain-error';

export const cartNotFound = () => notFound('cart.not_found', 'no such cart');
export const cartLineNotFound = () => notFound('cart.line_not_found', 'no such line in this cart');
export const cartOrdered = () => conflict('cart.ordered', 'this cart has been ordered and cannot be changed');
export const cartEmpty = () => conflict('cart.empty', 'there is nothing in this cart');
export const cartFull = () => conflict('cart.full', 'a cart holds at most 100 different goods');
export const cartChanged = () => conflict('cart.changed', 'the cart has changed meanwhile; look at it again');
export const variantGone = () =>
  new DomainError('not_found', 'variant.not_found', 'this cannot be bought (any more)', {
    fields: [{ path: 'variantId', code: 'variant.not_found', message: 'this cannot be bought (any more)' }],
  });
export const tooMany = (available: number) =>
  conflict('cart.not_enough', `only ${available} pieces are left`, { available });
export const goodsGone = (variantIds: string[]) =>
  conflict('checkout.goods_gone', 'some goods cannot be bought any more', { variantIds });
export const shopUnavailable = (variantIds: string[]) =>
  conflict('checkout.shop_unavailable', 'the shop of some goods is not available at present', { variantIds });
export const totalChanged = (total: number, currency: string) =>
  conflict('checkout.total_changed', 'prices have changed since the cart was looked at', {
    total: { amount: total, currency },
  });
export const fulfilmentMissing = (shopIds: string[]) =>
  invalid(
    'checkout.fulfilment_missing',
    `fulfilment: choose how to get the goods from every shop (${shopIds.join(', ')})`,
    shopIds.map((shopId) => ({ path: 'fulfilment', code: 'missing', message: `no choice for shop ${shopId}` })),
  );
export const fulfilmentNotOffered = (shopId: string, method: string) =>
  invalid('checkout.fulfilment_not_offered', `fulfilment: this shop does not offer ${method}`, [
    { path: 'fulfilment', code: 'not_offered', message: `shop ${shopId} does not offer ${method}` },
  ]);
export const checkoutNotFound = () => notFound('checkout.not_found', 'no such checkout');
export const checkoutPaid = () => conflict('checkout.paid', 'this checkout is paid and cannot be given up any more');
export const orderNotFound = () => notFound('order.not_found', 'no such order');
export const orderMoved = (current: unknown) =>
  conflict('order.moved_on', 'the order is no longer in the state that this needs', current);
export const belowMinimum = (minimum: number) =>
  invalid('checkout.below_minimum', `a card payment needs at least ${minimum} cents`, [
    { path: 'cartId', code: 'below_minimum', message: `a card payment needs at least ${minimum} cents` },
  ]);
/** Goods sold by weight cannot be packed without it. */
export const weightMissing = (lineIds: string[]) =>
  invalid(
    'order.weight_missing',
    'goods sold by weight need their weight',
    lineIds.map((id) => ({ path: `weights.${id}`, code: 'weight_missing', message: 'needs its weight in grams' })),
  );
