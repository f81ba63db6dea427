import sharp, { type Sharp } from 'sharp';
import { pictureHuge, pictureTooSmall, pictureUnreadable } from '../catalog.errors.js';
import { sniffPicture } from './sniff-picture.js';

/** Shortest side of a picture that still looks good in a list, in pixels. */
export const LEAST_SIDE = 200;
/** Longest side that is kept. */
export const LONGEST_SIDE = 2000;
/** More than any telephone takes. A few bytes can claim a picture of gigabytes. */
export const MOST_MEGAPIXELS = 64;
const SECONDS = 20;

export interface Picture {
  webp: Buffer;
  width: number;
  height: number;
}

// The cache keeps decoded pictures and open files; every picture here is read once.
sharp.cache(false);

/**
 * Decodes what somebody uploaded and makes a clean picture of it: upright, at most LONGEST_SIDE, without the place and
 * camera that its metadata may tell. Throws `media.unreadable`, `media.too_small` or `media.too_many_pixels`.
 */
export async function readPicture(bytes: Buffer): Promise<Picture> {
  if (!sniffPicture(bytes)) throw pictureUnreadable();
  await checkSize(bytes);
  try {
    const { data, info } = await open(bytes)
      .rotate()
      .resize(LONGEST_SIDE, LONGEST_SIDE, { fit: 'inside', withoutEnlargement: true })
      .webp({ quality: 90, effort: 3 })
      .timeout({ seconds: SECONDS })
      .toBuffer({ resolveWithObject: true });
    return { webp: data, width: info.width, height: info.height };
  } catch {
    throw pictureUnreadable();
  }
}

const open = (bytes: Buffer): Sharp =>
  sharp(bytes, { limitInputPixels: MOST_MEGAPIXELS * 1_000_000, failOn: 'error', pages: 1, unlimited: false });

/** From the header alone, before anything is decoded. */
async function checkSize(bytes: Buffer): Promise<void> {
  const header = await sharp(bytes, { limitInputPixels: false, pages: 1 })
    .metadata()
    .catch(() => null);
  if (!header?.width || !header.height) throw pictureUnreadable();
  if (header.width * header.height > MOST_MEGAPIXELS * 1_000_000) throw pictureHuge(MOST_MEGAPIXELS);
  if (Math.min(header.width, header.height) < LEAST_SIDE) throw pictureTooSmall(LEAST_SIDE);
}
