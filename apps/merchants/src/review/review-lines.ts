import type { ChecklistItem, Forms } from '../checklist/checklist-item.js';
import { concerns } from '../checklist/checklist-item.js';
import type { DocumentKind } from '../document/document.entity.js';
import type { Finding } from '../finding/finding.js';
import type { ReviewLineEntity, LineState } from './review-line.entity.js';

export type Judged = Omit<ReviewLineEntity, 'application_id'>;

/** Why what was said about a line does not count any more. */
export type Again = 'handed_in_again' | 'data_changed' | 'checklist_changed';

export interface ReviewLine {
  item: ChecklistItem;
  state: LineState | 'open';
  /** Who says so: a reviewer, or the findings alone. Null while it is open. */
  setBy: 'human' | 'machine' | null;
  judged: Judged | null;
  again: Again | null;
  findings: Finding[];
  documentIds: string[];
}

export interface CaseToReview extends Forms {
  items: ChecklistItem[];
  documents: { id: string; kind: DocumentKind }[];
  findings: Finding[];
  judged: Judged[];
  submittedAt: Date | null;
  /** Paths of data, and `documents.<kind>`, that differ from what was handed in before. */
  changed: ReadonlySet<string>;
}

const OF_DOCUMENTS = 'documents.';
/** Nothing to worry about, but nothing that could be called in order either: nobody has looked, or it is not there yet. */
const UNSETTLED = new Set(['vat_id_unconfirmed', 'payout_account_none', 'payout_account_in_review']);
const SETTLED = new Set<string>(['ok', 'not_applicable']);

/** Every line of the checklist that is for this application, with what is known about it now. */
export function linesOf(about: CaseToReview): ReviewLine[] {
  const judged = new Map(about.judged.map((line) => [line.key, line]));
  return about.items
    .filter((item) => concerns(item, about))
    .map((item) => lineOf(item, judged.get(item.key) ?? null, about));
}

function lineOf(item: ChecklistItem, judged: Judged | null, about: CaseToReview): ReviewLine {
  const findings = about.findings.filter((finding) => belongs(finding, item));
  const documentIds = about.documents.filter(({ kind }) => item.documents.includes(kind)).map(({ id }) => id);
  const again = judged && whyAgain(item, judged, about);
  const known = { item, judged, again, findings, documentIds };
  if (judged && !again) return { ...known, state: judged.state, setBy: 'human' };
  const state = item.check === 'machine' ? machineState(findings) : 'open';
  return { ...known, state, setBy: state === 'open' ? null : 'machine' };
}

/** A finding about a document goes with the lines that such a document proves. */
function belongs({ code, path }: Finding, item: ChecklistItem): boolean {
  const kind = path?.startsWith(OF_DOCUMENTS) ? path.slice(OF_DOCUMENTS.length) : null;
  if (kind && item.documents.length > 0) return (item.documents as string[]).includes(kind);
  return item.codes.includes(code);
}

/** What the findings alone say: nothing found is in order; a warning, or what nobody knows, is for somebody to look at. */
export function machineState(findings: readonly Pick<Finding, 'code' | 'severity'>[]): 'ok' | 'not_ok' | 'open' {
  if (findings.some(({ severity }) => severity === 'serious')) return 'not_ok';
  return findings.some(({ code, severity }) => severity === 'warning' || UNSETTLED.has(code)) ? 'open' : 'ok';
}

function whyAgain(item: ChecklistItem, judged: Judged, about: CaseToReview): Again | null {
  if (item.since > judged.checklist_version) return 'checklist_changed';
  if (judged.document_id && !about.documents.some(({ id }) => id === judged.document_id)) return 'data_changed';
  if (!about.submittedAt || judged.at >= about.submittedAt) return null;
  if (!SETTLED.has(judged.state)) return 'handed_in_again';
  const touched = [...item.fields, ...item.documents.map((kind) => `documents.${kind}`)];
  return touched.some((path) => about.changed.has(path)) ? 'data_changed' : null;
}

/** The required lines that keep an application from being approved. */
export function openLines(lines: readonly ReviewLine[]): ReviewLine[] {
  return lines.filter(({ item, state }) => item.required && !SETTLED.has(state));
}

/** The lines that somebody has something to put right for. */
export function linesToPutRight(lines: readonly ReviewLine[]): ReviewLine[] {
  return lines.filter(({ state, setBy }) => setBy === 'human' && (state === 'not_ok' || state === 'needs_change'));
}
