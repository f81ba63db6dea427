import type { InboxEntry } from '#lib/api/report.ts';
import { m } from '#lib/paraglide/messages.js';

type Kind = InboxEntry['kind'];

const words: Record<Kind, () => string> = {
  application: m.report_inbox_application,
  second_look: m.report_inbox_second_look,
  answer: m.report_inbox_answer,
  appeal: m.report_inbox_appeal,
  suspension: m.report_inbox_suspension,
  renewal: m.report_inbox_renewal,
  document: m.report_inbox_document,
};

/** What kind of thing waits. */
export const inboxWords = (kind: Kind): string => words[kind]();

/** The screen on which it is dealt with. */
export function inboxPlace({ kind, id, merchantId }: InboxEntry): string {
  if (kind === 'appeal') return `/city/appeals/${id}`;
  if (kind === 'suspension' || kind === 'renewal' || kind === 'document') return `/city/merchants/${merchantId ?? ''}`;
  return `/city/applications/${id}`;
}
