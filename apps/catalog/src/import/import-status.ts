import type { Moves } from '#platform/status/moves';

export type ImportStatus = 'checking' | 'checked' | 'applying' | 'applied' | 'taking_back' | 'taken_back' | 'discarded';

/** A file is checked, applied and can be taken back as a whole, even while it is still being applied. */
export const IMPORT_MOVES = {
  checking: ['checked', 'discarded'],
  checked: ['checking', 'applying', 'discarded'],
  applying: ['applied', 'taking_back'],
  // Rows that were refused can be tried again.
  applied: ['applying', 'taking_back'],
  taking_back: ['taken_back'],
  taken_back: [],
  discarded: [],
} as const satisfies Moves<ImportStatus>;

/** Those in which a job is at work. */
export const AT_WORK: readonly ImportStatus[] = ['checking', 'applying', 'taking_back'];
