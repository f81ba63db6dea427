import { conflict, DomainError, invalid, notFound } from '#platform/errors/domain-error';
import type { Missing } from './duty/gate-offer.js';

export const offerNotFound = () => notFound('offer.not_found', 'no such offer');
export const shopNotFound = () => notFound('shop.not_found', 'no such shop');
export const shopChanged = (current: unknown) =>
  conflict('shop.changed', 'the page of the shop has changed since it was read', current);
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
export const hoursUnreadable = () =>
  wrongField('openingHours', 'shop.hours_unreadable', 'no opening hours that anybody can read');
export const closureBackwards = (path: string) =>
  wrongField(path, 'shop.closure_backwards', 'a closure ends before it begins, or lasts longer than a year');
export const placeFarAway = () => wrongField('position', 'shop.place_far_away', 'not a place in this city');
export const shopImageUnknown = (path: string) => wrongField(path, 'shop.image_unknown', 'no such picture');
export const priceMissing = () => conflict('offer.price_missing', 'an offer without a price cannot be shown');
export const editRefused = (code: string) => conflict(code, 'this offer is left as it is');
export const bulkNotFound = () => notFound('bulk.not_found', 'no such change');
export const bulkUnfinished = () => conflict('bulk.unfinished', 'the change is still being made');
export const productUnknown = () => notFound('product.unknown', 'nothing is known of this article number');
export const nothingUnpublished = () => notFound('offer.nothing_unpublished', 'no change that waits to be shown');
export const categoryUnknown = () => wrongField('category', 'offer.category_unknown', 'no such category');
/** What the law or its category still wants of an offer, by field: `current.missing` says why, with the source. */
export const offerIncomplete = (missing: readonly Missing[]) =>
  new DomainError('invalid', 'offer.incomplete', 'the offer lacks what its category asks for', {
    fields: missing.map(({ field, why, source }) => ({ path: field, code: why, message: source ?? 'asked for' })),
    current: { missing },
  });
/** Values that are none of their attribute's, by key. */
export const attributesWrong = (keys: readonly string[]) =>
  invalid(
    'offer.attribute_wrong',
    'some values are none that their attribute knows',
    keys.map((key) => ({ path: `attributeValues.${key}`, code: 'attribute_wrong', message: 'not a value of it' })),
  );
export const gtinWrong = (path: string) => wrongField(path, 'offer.gtin_wrong', 'not an article number (GTIN)');
export const skuTaken = () => conflict('offer.sku_taken', 'another offer of this merchant has this article number');
export const skuTwice = (path: string) =>
  wrongField(path, 'offer.sku_twice', 'two variants have the same article number');
export const variantNameMissing = (path: string) =>
  wrongField(path, 'offer.variant_name', 'several variants need different names');
export const imageUnknown = (path: string) => wrongField(path, 'offer.image_unknown', 'no such picture');
export const shelfCheckNotFound = () => notFound('shelf_check.not_found', 'no such check');
export const countedSince = () => conflict('shelf_check.counted_since', 'the pieces were counted again meanwhile');
export const deltaNeedsKey = () => invalid('till.key_missing', 'a message with `delta` needs an Idempotency-Key');
export const keyReused = () => invalid('request.key_reused', 'this Idempotency-Key was used for another request');
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
export const feedNotFound = () => notFound('feed.not_found', 'no such feed');
export const storeUnreachable = () =>
  new DomainError('unavailable', 'media.unavailable', 'the store of the pictures does not answer', { retryAfter: 5 });
export const mediaNotFound = () => notFound('media.not_found', 'no such picture');
