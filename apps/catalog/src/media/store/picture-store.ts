import type { Readable } from 'node:stream';
import type { ImageSize } from '../image-view.js';

export type PictureFormat = 'avif' | 'webp';

export interface StoredPicture {
  stream: Readable;
  /** Bytes. */
  length: number;
}

/** Where a picture lies in the store, as it came in and in the sizes that were made of it. */
export const sourceOf = (id: string): string => `${id}/source.webp`;
export const renditionOf = (id: string, size: ImageSize, format: PictureFormat): string => `${id}/${size}.${format}`;

/** Keeps the files of pictures. A file never changes once it is there. */
export abstract class PictureStore {
  /** Null when there is no such file. Whoever opens one reads it to its end or destroys the stream. */
  abstract open(key: string): Promise<StoredPicture | null>;
  abstract has(key: string): Promise<boolean>;
  abstract read(key: string): Promise<Buffer>;
  /** Afterwards the file is there as a whole, or not at all; `safely` means that a power cut does not take it. */
  abstract write(key: string, bytes: Uint8Array, safely?: boolean): Promise<void>;
}
