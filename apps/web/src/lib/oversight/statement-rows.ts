import type { Suspension } from '#lib/api/oversight.ts';
import { formatDate, formatDateTime } from '#lib/format/time.ts';
import { m } from '#lib/paraglide/messages.js';
import { endReasonWords, exceptionWords, groundWords, originWords } from './words.ts';

/** The statement of reasons, line by line, as it also stands in the letter. */
export function statementRows(suspension: Suspension): { label: string; value: string | null }[] {
  const { statement } = suspension;
  return [
    { label: m.oversight_form_territory(), value: statement.territory },
    {
      label: m.oversight_row_from(),
      value: suspension.takesEffectAt && formatDateTime(suspension.takesEffectAt),
    },
    { label: m.oversight_row_until(), value: duration(suspension) },
    { label: m.oversight_form_facts(), value: statement.facts },
    {
      label: m.oversight_form_origin(),
      value: [originWords(statement.origin), statement.originReference].filter(Boolean).join(': '),
    },
    { label: m.oversight_row_automated(), value: automated(suspension) },
    {
      label: m.oversight_form_ground(),
      value: `${groundWords(statement.ground)}: ${statement.groundReference}\n${statement.groundExplanation}`,
    },
    ...(statement.exception
      ? [
          {
            label: m.oversight_form_exception(),
            value: `${exceptionWords(statement.exception)}: ${statement.exceptionReason ?? ''}`,
          },
        ]
      : []),
    {
      label: m.oversight_row_payouts(),
      value: suspension.holdPayouts ? m.oversight_held() : m.oversight_go_on(),
    },
    {
      label: m.oversight_row_open_orders(),
      value: suspension.cancelOpen ? m.oversight_declined() : m.oversight_answerable(),
    },
    {
      label: m.oversight_row_by(),
      value: [...new Set([suspension.proposedBy, suspension.announcedBy])].filter(Boolean).join(', '),
    },
    ...(suspension.endedAt
      ? [
          {
            label: m.oversight_row_end(),
            value: `${formatDateTime(suspension.endedAt)}: ${endReasonWords(suspension.endReason)}`,
          },
        ]
      : []),
  ];
}

function duration({ kind, until, statement }: Suspension): string {
  if (kind === 'termination') return m.oversight_for_good();
  if (until) return m.oversight_until_date({ date: formatDate(until) });
  return m.oversight_until_when({ condition: statement.endsWhen ?? '' });
}

function automated({ statement }: Suspension): string {
  if (statement.automatedDecision) return m.oversight_automated_decided();
  return statement.automatedDetection ? m.oversight_automated_found() : m.oversight_automated_none();
}
