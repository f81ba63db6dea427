import type { Config } from '#platform/config/config';
import { DiskStore } from './disk-store.js';
import type { PictureStore } from './picture-store.js';
import { S3Store } from './s3-store.js';

/** Where this installation keeps its pictures: in the data folder, or in the bucket that its configuration names. */
export function chooseStore(config: Pick<Config, 'DATA_DIR' | 'bucket'>): PictureStore {
  return config.bucket ? new S3Store(config.bucket) : new DiskStore(config.DATA_DIR);
}
