import { IMPORT_FIELDS, type ColumnMeaning } from './import-fields.js';

export const ENCODINGS = ['utf-8', 'windows-1252', 'utf-16le', 'utf-16be'] as const;
export type Encoding = (typeof ENCODINGS)[number];
export const SEPARATORS = [';', ',', '\t', '|'] as const;
export type Separator = (typeof SEPARATORS)[number];
export type FileKind = 'text' | 'sheet';

/** How a file is read and what it means: guessed first, for its merchant to correct. */
export interface ImportSettings {
  kind: FileKind;
  /** Of a text file. */
  encoding: Encoding | null;
  separator: Separator | null;
  /** Of a spreadsheet: the sheet that is read, and all that there are. */
  sheet: string | null;
  sheets: string[];
  /** Row of the headings as people count them, 0 when there are none. */
  headerRow: number;
  headings: string[];
  columns: ColumnMeaning[];
  /** What separates cents in texts: '12,50' or '12.50'. */
  decimal: ',' | '.';
  /** Where the file says nothing. */
  category: string | null;
  status: 'published' | 'draft';
  /** The file's names for categories and the slugs they mean. */
  categories: Record<string, string>;
}

/** A file without names only changes what is there. */
export const isUpdate = ({ columns }: Pick<ImportSettings, 'columns'>): boolean => !columns.includes('name');

const NAMES = new Set(['offer', 'name', 'status']);

/** Whether a file says more about offers than their names, prices and stock. */
export const tells = ({ columns }: Pick<ImportSettings, 'columns'>): boolean =>
  IMPORT_FIELDS.some(({ key, of }) => of === 'offer' && !NAMES.has(key) && columns.includes(key));
