import type { Moves } from '#platform/status/moves';

export type BulkRowStatus = 'waiting' | 'done' | 'refused' | 'undoing' | 'undone' | 'kept';

/** One offer's way through a change of many: `kept` could not be taken back, because it was changed again since. */
export const BULK_ROW_MOVES = {
  waiting: ['done', 'refused'],
  done: ['undoing'],
  refused: [],
  undoing: ['undone', 'kept'],
  undone: [],
  kept: [],
} as const satisfies Moves<BulkRowStatus>;
