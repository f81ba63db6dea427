import { formatDate } from '#lib/format/time.ts';

/** A day without a time, `2026-11-24`, as people write it. */
export const formatDay = (day: string): string => formatDate(`${day}T12:00:00Z`);
