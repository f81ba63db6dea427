import { conflict, notFound } from '#platform/errors/domain-error';

export const offerNotFound = () => notFound('offer.not_found', 'no such offer');
export const shopNotFound = () => notFound('shop.not_found', 'no such shop');
export const notEnough = (variantIds: string[]) =>
  conflict('catalog.not_enough', 'not enough pieces left of some goods', { variantIds });
export const cartChanged = () => conflict('cart.changed', 'the cart has changed meanwhile');
