import { Inject, Injectable } from '@nestjs/common';
import { Config } from '#platform/config/config';
import { Database } from '#platform/database/database';
import { CheckImport } from './check-import.js';
import { importFileGone, importStatus } from './import.errors.js';
import { ImportFiles } from './import-files.js';
import type { SettingsInput } from './import-input.js';
import { ImportQueries } from './import.queries.js';
import type { ImportSettings } from './import-settings.js';
import { ReadImport } from './read-import.js';

/** Corrects how a file is read and what its columns mean, and has it checked again. */
@Injectable()
export class SetUpImport {
  private readonly files: ImportFiles;

  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(ReadImport) private readonly reading: ReadImport,
    @Inject(CheckImport) private readonly checking: CheckImport,
    @Inject(ImportQueries) private readonly imports: ImportQueries,
    @Inject(Config) config: Config,
  ) {
    this.files = new ImportFiles(config.DATA_DIR);
  }

  async change(merchantIds: string[], id: string, said: SettingsInput): Promise<void> {
    const { status, settings, revision } = await this.imports.row(merchantIds, id);
    if (status !== 'checked' && status !== 'checking') throw importStatus({ status });
    const changed = await this.settingsAfter(id, settings, said);
    const kept = await this.database.rows(
      `update catalog.imports
          set settings = $2, rows = coalesce($3, rows), revision = revision + 1, status = 'checked', done = 0, done_to = 0
        where id = $1 and revision = $4 and status in ('checked', 'checking') returning id`,
      [id, JSON.stringify(changed.settings), changed.rows, revision],
    );
    if (kept.length === 0) throw importStatus({ status });
    await this.checking.begin(id);
  }

  /** A file that is read in another way has other columns: what was said about the old ones is gone. */
  private async settingsAfter(
    id: string,
    before: ImportSettings,
    said: SettingsInput,
  ): Promise<{ settings: ImportSettings; rows: number | null }> {
    const { columns, ...rest } = said;
    const merged = { ...before, ...rest };
    if (!readsOtherwise(before, merged)) {
      return { settings: { ...merged, columns: fitting(columns ?? before.columns, before) }, rows: null };
    }
    const bytes = await this.files.read(id);
    if (!bytes) throw importFileGone();
    const { kind: _kind, sheets: _sheets, headings: _headings, columns: _columns, ...how } = merged;
    return this.reading.read(id, bytes, how);
  }
}

const readsOtherwise = (before: ImportSettings, after: ImportSettings): boolean =>
  (['encoding', 'separator', 'sheet', 'headerRow'] as const).some((key) => before[key] !== after[key]);

/** One meaning for each column; what is left out means nothing. */
const fitting = (columns: ImportSettings['columns'], { headings }: ImportSettings): ImportSettings['columns'] =>
  headings.map((_, at) => columns[at] ?? null);
