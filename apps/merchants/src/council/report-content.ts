import type { Definition } from './definitions.js';
import type { Unit } from './german.js';

export interface FigureRow {
  label: string;
  unit: Unit;
  now: number | null;
  earlier: number | null;
}

/** Bars with a number each; with a figure of the period before where there is one to compare. */
export interface Chart {
  title: string;
  unit: Unit;
  bars: { label: string; now: number; earlier?: number | null }[];
}

export interface ReportTable {
  title: string;
  columns: { label: string; unit: Unit | 'text' }[];
  rows: (string | number | null)[][];
  note?: string;
}

/** A chapter of the report and a sheet of the workbook. */
export interface Chapter {
  title: string;
  figures: FigureRow[];
  charts: Chart[];
  tables: ReportTable[];
  note?: string;
}

export interface ReportContent {
  city: string;
  title: string;
  quarter: string;
  before: string;
  range: string;
  made: string;
  over: boolean;
  summary: string[];
  chapters: Chapter[];
  definitions: Definition[];
}
