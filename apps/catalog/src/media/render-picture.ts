import sharp from 'sharp';
import type { ImageSize } from './image-view.js';
import type { PictureFormat } from './store/picture-store.js';

/** Makes one size and format of a picture from its source file. Never enlarges. */
export function renderPicture(source: string | Buffer, size: ImageSize, format: PictureFormat): Promise<Buffer> {
  const image = sharp(source).resize(size, undefined, { withoutEnlargement: true });
  return format === 'avif'
    ? image.avif({ quality: 55, effort: 3 }).toBuffer()
    : image.webp({ quality: 78, effort: 4 }).toBuffer();
}
