export type ImportStatus = 'checking' | 'checked' | 'applying' | 'applied' | 'taking_back' | 'taken_back' | 'discarded';
export type Outcome = 'created' | 'changed' | 'draft' | 'unchanged' | 'refused';

export interface RowMessage {
  code: string;
  weight: 'refused' | 'draft' | 'hint';
  field?: string | null;
  heading?: string | null;
  value?: string;
  more?: string;
  source?: string | null;
}

export interface ImportRow {
  number: number;
  cells: (string | number | boolean | null)[];
  outcome: Outcome | null;
  messages: RowMessage[];
  offerId: string | null;
  takenBack: 'done' | 'changed_since' | null;
}

export interface ImportRowPage {
  items: ImportRow[];
  next: string | null;
}

export interface ImportSettings {
  kind: 'text' | 'sheet';
  encoding: string | null;
  separator: string | null;
  sheet: string | null;
  sheets: string[];
  headerRow: number;
  headings: string[];
  columns: (string | null)[];
  decimal: string;
  category: string | null;
  status: 'published' | 'draft';
  categories: Record<string, string>;
}

export interface ImportSummary {
  id: string;
  fileName: string;
  shopId: string;
  status: ImportStatus;
  rows: number;
  done: number;
  toDo: number;
  createdAt: string;
  finishedAt: string | null;
}

export interface ImportDetail extends ImportSummary {
  settings: ImportSettings;
  onlyKnown: boolean;
  outcomes: Partial<Record<Outcome, number>>;
  takenBack: { done?: number; changed_since?: number };
  sample: ImportRow[];
  unknownCategories: { word: string; rows: number; alike: string | null }[];
}
