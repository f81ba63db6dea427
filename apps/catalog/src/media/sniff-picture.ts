export type PictureType = 'jpeg' | 'png' | 'webp' | 'gif' | 'heif';

const text = (bytes: Buffer, from: number, to: number): string => bytes.subarray(from, to).toString('latin1');
const HEIF_BRANDS = new Set(['avif', 'avis', 'heic', 'heix', 'heim', 'heis', 'mif1', 'msf1']);

/**
 * What kind of picture the bytes begin like. Only these kinds reach a decoder: others that the library can read, such
 * as SVG, may fetch files or unfold without end.
 */
export function sniffPicture(bytes: Buffer): PictureType | null {
  if (bytes.length < 12) return null;
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return 'jpeg';
  if (text(bytes, 0, 8) === '\x89PNG\r\n\x1a\n') return 'png';
  if (text(bytes, 0, 4) === 'RIFF' && text(bytes, 8, 12) === 'WEBP') return 'webp';
  if (['GIF87a', 'GIF89a'].includes(text(bytes, 0, 6))) return 'gif';
  if (text(bytes, 4, 8) === 'ftyp' && HEIF_BRANDS.has(text(bytes, 8, 12))) return 'heif';
  return null;
}
