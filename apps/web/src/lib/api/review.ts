import type { ApplicationDocument } from './application.ts';

export type LineState = 'open' | 'ok' | 'not_ok' | 'needs_change' | 'not_applicable';
export type RiskLevel = 'low' | 'medium' | 'high';

export interface Finding {
  code: string;
  severity: 'info' | 'warning' | 'serious';
  path?: string;
  data: Record<string, unknown>;
}

export interface InWords {
  de: string;
  en: string;
}

export interface ChecklistItem {
  key: string;
  words: InWords;
  hint: InWords;
  forWhom: {
    legalForms: string[];
    sells: string[];
    registered: boolean | null;
    smallBusiness: boolean | null;
    given: string[];
  };
  required: boolean;
  active: boolean;
  documents: ApplicationDocument['kind'][];
  upload: boolean;
  validMonths: number | null;
  check: 'human' | 'machine';
  codes: string[];
  fields: string[];
  since: number;
}

export interface ChecklistVersion {
  version: number;
  note: string;
  at: string;
  by: string;
}

export interface Checklist extends ChecklistVersion {
  items: ChecklistItem[];
}

export interface ReviewLine {
  item: ChecklistItem;
  version: number;
  state: LineState;
  setBy: 'human' | 'machine' | null;
  judged: {
    state: Exclude<LineState, 'open'>;
    reason: string;
    by: string;
    at: string;
    documentId: string | null;
    validUntil: string | null;
  } | null;
  again: 'handed_in_again' | 'data_changed' | 'checklist_changed' | null;
  findings: Finding[];
  documentIds: string[];
}

export interface Question {
  id: string;
  text: string;
  by: string;
  at: string;
  answer: string | null;
  answeredBy: string | null;
  answeredAt: string | null;
  seenAt: string | null;
}

export interface ReadyQuestion {
  id: string;
  name: string;
  text: string;
}

export interface QuestionTemplate extends ReadyQuestion {
  version: number;
  position: number;
  active: boolean;
}

export interface KeptDecision {
  id: string;
  outcome: 'approved' | 'rejected' | 'changes_requested' | 'first_approval' | 'sent_back';
  reason: string;
  by: string;
  at: string;
  checklistVersion: number;
  lines: { key: string; words: string; state: LineState; reason: string; machine: boolean }[];
  letter: {
    title: string;
    paragraphs: string[];
    points: { title: string; text: string }[];
    legalBasis: string;
    complaint: string;
  } | null;
}

export interface Claim {
  by: string;
  mine: boolean;
  until: string;
}

export interface Change {
  path: string;
  before: unknown;
  after: unknown;
}

/** Where the city stands with an application. */
export interface Review {
  applicationId: string;
  dueAt: string;
  overdue: boolean;
  claim: Claim | null;
  first: { by: string; mine: boolean; at: string; reason: string } | null;
  risk: { level: RiskLevel; because: Finding[]; needsSecond: boolean };
  checklist: { version: number; older: boolean; lines: ReviewLine[] };
  findings: Finding[];
  changes: Change[];
  notes: { id: string; text: string; by: string; at: string }[];
  questions: Question[];
  decisions: KeptDecision[];
}

export const queueStatuses = [
  'submitted',
  'awaiting_second',
  'changes_requested',
  'approved',
  'rejected',
  'withdrawn',
] as const;
export const queueFilters = ['all', 'mine', 'unclaimed', 'answered', 'overdue'] as const;
export type QueueStatus = (typeof queueStatuses)[number];
export type QueueFilter = (typeof queueFilters)[number];

export interface QueueItem {
  id: string;
  status: QueueStatus;
  shopName: string;
  merchantName: string;
  submittedAt: string;
  ageHours: number;
  dueAt: string;
  overdue: boolean;
  risk: RiskLevel;
  claim: Claim | null;
  firstBy: string | null;
  answers: number;
  round: number;
}

export interface Queue {
  items: QueueItem[];
  next: string | null;
  counts: Record<QueueStatus, number>;
  filters: Record<QueueFilter, number>;
}
