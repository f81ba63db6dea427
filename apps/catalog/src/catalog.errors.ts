import { conflict, invalid, notFound } from '#platform/errors/domain-error';

export const offerNotFound = () => notFound('offer.not_found', 'no such offer');
export const shopNotFound = () => notFound('shop.not_found', 'no such shop');
/** They exist, but cannot be seen at present: a page can say so instead of that there was never anything. */
export const offerUnavailable = () =>
  notFound('offer.unavailable', 'the shop of this offer is not available at present');
export const shopUnavailable = () => notFound('shop.unavailable', 'this shop is not available at present');
export const goodsUnavailable = (variantIds: string[]) =>
  conflict('catalog.shop_unavailable', 'the shop of some goods is not available at present', { variantIds });
export const notEnough = (variantIds: string[]) =>
  conflict('catalog.not_enough', 'not enough pieces left of some goods', { variantIds });
export const cartChanged = () => conflict('cart.changed', 'the cart has changed meanwhile');
export const variantNotFound = () => notFound('variant.not_found', 'no such variant of this offer');
export const offerChanged = (current: unknown) =>
  conflict('offer.changed', 'the offer has changed since it was read', current);
export const offerStatus = (current: unknown) =>
  conflict('offer.status', 'the offer cannot go there from here', current);
export const piecesHeld = (variants: { id: string; held: number }[]) =>
  conflict('offer.pieces_held', 'fewer pieces than are kept aside for orders', { variants });
const wrongField = (path: string, code: string, message: string) =>
  invalid(code, message, [{ path, code: code.split('.').at(-1)!, message }]);
export const categoryUnknown = () => wrongField('category', 'offer.category_unknown', 'no such category');
export const gtinWrong = (path: string) => wrongField(path, 'offer.gtin_wrong', 'not an article number (GTIN)');
export const variantNameMissing = (path: string) =>
  wrongField(path, 'offer.variant_name', 'several variants need different names');
export const imageUnknown = (path: string) => wrongField(path, 'offer.image_unknown', 'no such picture');
export const fileMissing = () => wrongField('file', 'media.missing', 'one picture is needed, as the field "file"');
export const pictureUnreadable = () =>
  wrongField('file', 'media.unreadable', 'not a picture that can be read: JPEG, PNG, WebP, AVIF or GIF');
export const pictureTooSmall = (least: number) =>
  wrongField('file', 'media.too_small', `a picture needs at least ${least} pixels on each side`);
export const pictureTooLarge = (most: number) =>
  wrongField('file', 'media.too_large', `a picture may have at most ${most} bytes`);
export const pictureHuge = (most: number) =>
  wrongField('file', 'media.too_many_pixels', `a picture may have at most ${most} megapixels`);
export const forbiddenPicture = () => notFound('application.not_found', 'no such application');
export const tooManyPictures = (most: number) => conflict('media.too_many', `at most ${most} pictures`);
export const mediaNotFound = () => notFound('media.not_found', 'no such picture');
