import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The files themselves, kept until they are applied or given up, so that they can be read again in another way. */
export class ImportFiles {
  private readonly folder: string;

  constructor(dataFolder: string) {
    this.folder = join(dataFolder, 'imports');
  }

  async write(id: string, bytes: Uint8Array): Promise<void> {
    await mkdir(this.folder, { recursive: true });
    await writeFile(this.path(id), bytes);
  }

  /** Null when it is not kept any more. */
  async read(id: string): Promise<Buffer | null> {
    return readFile(this.path(id)).catch(() => null);
  }

  remove(id: string): Promise<void> {
    return rm(this.path(id), { force: true });
  }

  private path(id: string): string {
    return join(this.folder, id);
  }
}
