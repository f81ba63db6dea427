import type { ImageView } from '#contracts/ports';
import type { ImageEntity } from './image.entity.js';

/** Widths in which every picture can be fetched. */
export const IMAGE_SIZES = [240, 480, 960] as const;
export type ImageSize = (typeof IMAGE_SIZES)[number];

/** A picture as API answers and the rows of offers and shops show it. */
export function imageView(row: Pick<ImageEntity, 'id' | 'alt' | 'width' | 'height'>): ImageView {
  const { id, alt, width, height } = row;
  return { id, alt, width, height, src: `/api/media/${id}`, sizes: [...IMAGE_SIZES] };
}
