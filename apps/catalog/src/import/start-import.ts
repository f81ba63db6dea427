import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '#contracts/actor';
import { Config } from '#platform/config/config';
import { Database } from '#platform/database/database';
import { newId } from '#platform/ids';
import { ownShop } from '../offer/offer-sources.js';
import { CheckImport } from './check-import.js';
import { tooManyImports } from './import.errors.js';
import { ImportFiles } from './import-files.js';
import type { ImportSettings } from './import-settings.js';
import { ReadImport } from './read-import.js';
import type { ImportUpload } from './read-upload.js';

const MOST_WAITING = 10;

/** Takes in a file: reads it, guesses what it means, and has it checked. Nothing is written to any offer. */
@Injectable()
export class StartImport {
  private readonly files: ImportFiles;

  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(ReadImport) private readonly reading: ReadImport,
    @Inject(CheckImport) private readonly checking: CheckImport,
    @Inject(Config) config: Config,
  ) {
    this.files = new ImportFiles(config.DATA_DIR);
  }

  async start(actor: Actor, merchantIds: string[], { bytes, fileName, shopId }: ImportUpload): Promise<string> {
    const shop = await this.database.transaction((tx) => ownShop(tx, merchantIds, shopId));
    await this.refuseMany(shop.merchant_id);
    const id = newId();
    await this.files.write(id, bytes);
    try {
      await this.database.rows(
        `insert into catalog.imports (id, merchant_id, shop_id, person_id, file_name, settings, status)
         values ($1, $2, $3, $4, $5, '{}', 'checked')`,
        [id, shop.merchant_id, shop.id, actor.personId, fileName],
      );
      const { settings, rows } = await this.reading.read(id, bytes, {});
      await this.keep(id, settings, rows);
    } catch (error) {
      await this.database.rows(`delete from catalog.imports where id = $1`, [id]);
      await this.files.remove(id);
      throw error;
    }
    await this.checking.begin(id);
    return id;
  }

  private async refuseMany(merchantId: string): Promise<void> {
    const [{ waiting }] = (await this.database.rows<{ waiting: number }>(
      `select count(*)::int as waiting from catalog.imports where merchant_id = $1 and status in ('checking', 'checked')`,
      [merchantId],
    )) as [{ waiting: number }];
    if (waiting >= MOST_WAITING) throw tooManyImports(MOST_WAITING);
  }

  private async keep(id: string, settings: ImportSettings, rows: number): Promise<void> {
    await this.database.rows(`update catalog.imports set settings = $2, rows = $3 where id = $1`, [
      id,
      JSON.stringify(settings),
      rows,
    ]);
  }
}
