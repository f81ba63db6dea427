import { ApiProperty } from '@nestjs/swagger';
import { OUTCOMES } from './import-input.js';
import { IMPORT_FIELDS, type ColumnMeaning } from './import-fields.js';
import type { Cell } from './cell.js';
import type { ImportEntity } from './import.entity.js';
import type { Outcome } from './import-row.entity.js';
import {
  ENCODINGS,
  isUpdate,
  SEPARATORS,
  type Encoding,
  type ImportSettings,
  type Separator,
} from './import-settings.js';
import { IMPORT_MOVES, type ImportStatus } from './import-status.js';
import { ROW_CODES, type RowMessage } from './row-message.js';

export class RowMessageView {
  @ApiProperty({ enum: ROW_CODES }) code!: string;
  @ApiProperty({ enum: ['refused', 'draft', 'hint'] }) weight!: string;
  @ApiProperty({ type: String, nullable: true, required: false }) field?: string | null;
  @ApiProperty({ type: String, nullable: true, required: false, description: 'The column as the file names it' })
  heading?: string | null;
  @ApiProperty({ required: false, description: 'What stood there' }) value?: string;
  @ApiProperty({ required: false }) more?: string;
  @ApiProperty({ type: String, nullable: true, required: false, description: 'Where the law says so' })
  source?: string | null;
}

export class ImportRowView {
  @ApiProperty({ description: 'As people count rows in their program' }) number!: number;
  @ApiProperty({ type: [Object], description: 'Texts, numbers, booleans and null' }) cells!: Cell[];
  @ApiProperty({ enum: OUTCOMES, nullable: true }) outcome!: Outcome | null;
  @ApiProperty({ type: [RowMessageView] }) messages!: RowMessage[];
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) offerId!: string | null;
  @ApiProperty({ enum: ['done', 'changed_since'], nullable: true }) takenBack!: string | null;
}

export class ImportRowPage {
  @ApiProperty({ type: [ImportRowView] }) items!: ImportRowView[];
  @ApiProperty({ type: String, nullable: true }) next!: string | null;
}

export class ImportSettingsView {
  @ApiProperty({ enum: ['text', 'sheet'] }) kind!: string;
  @ApiProperty({ enum: ENCODINGS, nullable: true }) encoding!: Encoding | null;
  @ApiProperty({ enum: SEPARATORS, nullable: true }) separator!: Separator | null;
  @ApiProperty({ type: String, nullable: true }) sheet!: string | null;
  @ApiProperty({ type: [String] }) sheets!: string[];
  @ApiProperty() headerRow!: number;
  @ApiProperty({ type: [String] }) headings!: string[];
  @ApiProperty({ type: [String], description: 'What each column means; null means nothing' }) columns!: ColumnMeaning[];
  @ApiProperty({ enum: [',', '.'] }) decimal!: string;
  @ApiProperty({ type: String, nullable: true }) category!: string | null;
  @ApiProperty({ enum: ['published', 'draft'] }) status!: string;
  @ApiProperty({ type: Object }) categories!: Record<string, string>;
}

export class ImportSummary {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() fileName!: string;
  @ApiProperty({ format: 'uuid' }) shopId!: string;
  @ApiProperty({ enum: Object.keys(IMPORT_MOVES) }) status!: ImportStatus;
  @ApiProperty({ description: 'Rows below the headings' }) rows!: number;
  @ApiProperty({ description: 'Of these, done in the work at hand' }) done!: number;
  @ApiProperty({ description: 'Rows of the work at hand' }) toDo!: number;
  @ApiProperty({ format: 'date-time' }) createdAt!: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) finishedAt!: string | null;
}

export class ImportPage {
  @ApiProperty({ type: [ImportSummary] }) items!: ImportSummary[];
  @ApiProperty({ type: String, nullable: true }) next!: string | null;
}

export class UnknownCategory {
  @ApiProperty({ description: 'As the file says' }) word!: string;
  @ApiProperty() rows!: number;
  @ApiProperty({ type: String, nullable: true, description: 'Slug of the one that looks most like it' })
  alike!: string | null;
}

export class ImportView extends ImportSummary {
  @ApiProperty({ type: ImportSettingsView }) settings!: ImportSettings;
  @ApiProperty({ description: 'A file without names only changes what is there' }) onlyKnown!: boolean;
  @ApiProperty({ type: Object, description: 'Rows by what came, or would come, of them' })
  outcomes!: Partial<Record<Outcome, number>>;
  @ApiProperty({ type: Object, description: 'Rows by what was taken back' })
  takenBack!: Partial<Record<'done' | 'changed_since', number>>;
  @ApiProperty({ type: [ImportRowView], description: 'The first rows' }) sample!: ImportRowView[];
  @ApiProperty({ type: [UnknownCategory] }) unknownCategories!: UnknownCategory[];
}

export class FieldView {
  @ApiProperty() key!: string;
  @ApiProperty({ description: 'The heading in our own files' }) heading!: string;
  @ApiProperty({ enum: ['offer', 'variant'] }) of!: string;
}

export class FieldList {
  @ApiProperty({ type: [FieldView] }) items!: FieldView[];
}

export const fieldList = (): FieldList => ({
  items: IMPORT_FIELDS.map(({ key, heading, of }) => ({ key, heading, of })),
});

export type ImportRow = ImportEntity & { to_do: number };

export const importSummary = (row: ImportRow): ImportSummary => ({
  id: row.id,
  fileName: row.file_name,
  shopId: row.shop_id,
  status: row.status,
  rows: row.rows,
  done: row.done,
  toDo: row.to_do,
  createdAt: row.created_at.toISOString(),
  finishedAt: row.finished_at?.toISOString() ?? null,
});

export const importView = (
  row: ImportRow,
  more: Pick<ImportView, 'outcomes' | 'takenBack' | 'sample' | 'unknownCategories'>,
): ImportView => ({ ...importSummary(row), settings: row.settings, onlyKnown: isUpdate(row.settings), ...more });
