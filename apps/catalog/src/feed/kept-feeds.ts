import { createWriteStream } from 'node:fs';
import { mkdir, rename, rm, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Inject, Injectable } from '@nestjs/common';
import { Config } from '#platform/config/config';
import { newId } from '#platform/ids';
import { WriteFeeds, type FeedName } from './write-feeds.js';

const FRESH_FOR = 15 * 60_000;
/** Older than this it would tell prices that no longer hold: then whoever asks waits for the new one. */
const GOOD_FOR = 60 * 60_000;

export interface KeptFeed {
  path: string;
  length: number;
  modified: Date;
}

/**
 * Feeds as files. Everybody may ask for them, and they tell of every offer: written once a quarter of an hour at most,
 * however many ask, while the one before is handed out.
 */
@Injectable()
export class KeptFeeds {
  private readonly folder: string;
  private readonly writing = new Map<FeedName, Promise<void>>();

  constructor(
    @Inject(WriteFeeds) private readonly feeds: WriteFeeds,
    @Inject(Config) config: Config,
  ) {
    this.folder = resolve(config.DATA_DIR, 'feeds');
  }

  async find(name: FeedName, now = new Date()): Promise<KeptFeed> {
    const kept = await this.kept(name);
    const age = kept ? now.getTime() - kept.modified.getTime() : Infinity;
    if (kept && age < FRESH_FOR) return kept;
    const written = this.write(name);
    if (kept && age < GOOD_FOR) return kept;
    await written;
    return (await this.kept(name))!;
  }

  private async kept(name: FeedName): Promise<KeptFeed | null> {
    const path = join(this.folder, name);
    const found = await stat(path).catch(() => null);
    return found?.isFile() ? { path, length: found.size, modified: found.mtime } : null;
  }

  private write(name: FeedName): Promise<void> {
    const running = this.writing.get(name);
    if (running) return running;
    const begun = this.replace(name).finally(() => this.writing.delete(name));
    this.writing.set(name, begun);
    // Whoever got the older file does not wait for this one; the next one who asks tries again.
    begun.catch(() => undefined);
    return begun;
  }

  /** There as a whole or not at all, whichever process writes it. */
  private async replace(name: FeedName): Promise<void> {
    await mkdir(this.folder, { recursive: true });
    const unfinished = join(this.folder, `.${newId()}.part`);
    try {
      await pipeline(Readable.from(this.feeds.pieces(name)), createWriteStream(unfinished, { flags: 'wx' }));
      await rename(unfinished, join(this.folder, name));
    } catch (error) {
      await rm(unfinished, { force: true });
      throw error;
    }
  }
}
