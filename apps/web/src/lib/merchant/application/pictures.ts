import type { ShopPicture } from '#lib/api/application.ts';
import type { Image } from '#lib/api/money.ts';

const SIZES = [240, 480, 960];

/** The pictures of an application as pages show pictures. */
export const imagesOf = (pictures: ShopPicture[] | undefined): Image[] =>
  (pictures ?? []).map((picture) => ({ ...picture, src: `/api/media/${picture.id}`, sizes: SIZES }));
