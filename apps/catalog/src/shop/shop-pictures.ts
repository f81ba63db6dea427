import type { ImageView } from '#contracts/ports';
import { rowsOf, type Tx } from '#platform/database/database';
import { imageView } from '../media/image-view.js';
import type { ImageEntity } from '../media/image.entity.js';

/** A picture as a shop names it: which one, and what its page says it shows. */
export interface ShownPicture {
  id: string;
  alt: string;
}

/**
 * These pictures in this order: the merchant's own, or ones that the shop shows already. Null stands for one that is
 * neither.
 */
export async function shopPictures(
  tx: Tx,
  merchantId: string,
  pictures: readonly ShownPicture[],
  shown: readonly ImageView[] = [],
): Promise<(ImageView | null)[]> {
  const rows = await rowsOf<ImageEntity>(
    tx,
    `select id, alt, width, height from catalog.images where id = any($1) and merchant_id = $2`,
    [pictures.map(({ id }) => id), merchantId],
  );
  const known = new Map([...shown, ...rows.map(imageView)].map((image) => [image.id, image]));
  return pictures.map(({ id, alt }) => {
    const image = known.get(id.toLowerCase());
    return image ? { ...image, alt: alt || image.alt } : null;
  });
}
