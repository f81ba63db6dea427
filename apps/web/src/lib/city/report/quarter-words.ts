import { m } from '#lib/paraglide/messages.js';

/** `3. Quartal 2026` of `2026-Q3`. */
export const quarterWords = (quarter: string): string =>
  m.report_quarter_name({ number: quarter.slice(6), year: quarter.slice(0, 4) });
