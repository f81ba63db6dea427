import type { SuspensionNotice } from '#contracts/ports';
import type { Format } from '../mail/format.js';
import type { Block, SumRow } from '../mail/mail.js';
import { oversight } from '../texts/oversight.de.js';

/** The statement of reasons as a letter says it: everything that Art. 17 (3) DSA names, and the remedies. */
export function statementBlocks(about: SuspensionNotice, url: string, format: Format): Block[] {
  const { statement } = about;
  return [
    { kind: 'sums', rows: rows(about, format) },
    { kind: 'quote', by: oversight.facts, text: statement.facts },
    { kind: 'quote', by: oversight.groundTitle, text: statement.groundExplanation },
    { kind: 'heading', text: oversight.orders },
    { kind: 'text', text: about.cancelOpen ? oversight.ordersDeclined : oversight.ordersGoOn },
    { kind: 'heading', text: oversight.remedies },
    ...oversight.remedyText(format.date(about.appealUntil)).map((text) => ({ kind: 'text' as const, text })),
    { kind: 'button', label: oversight.complain, url },
  ];
}

function rows(about: SuspensionNotice, format: Format): SumRow[] {
  const { statement } = about;
  const words = oversight.rows;
  const origin = [oversight.origins[statement.origin], statement.originReference].filter(Boolean).join(': ');
  return [
    { label: words.kind, value: oversight.kinds[about.kind] },
    { label: words.scope, value: oversight.scope(about.shops) },
    { label: words.territory, value: statement.territory },
    { label: words.from, value: format.moment(about.takesEffectAt!) },
    { label: words.until, value: duration(about, format) },
    { label: words.payouts, value: about.holdPayouts ? oversight.payoutsHeld : oversight.payoutsGoOn },
    { label: words.origin, value: origin },
    { label: words.automated, value: oversight.automated(statement.automatedDetection, statement.automatedDecision) },
    { label: words.ground, value: `${oversight.grounds[statement.ground]}: ${statement.groundReference}` },
    ...(statement.exception
      ? [
          {
            label: words.exception,
            value: `${oversight.exceptions[statement.exception]}: ${statement.exceptionReason ?? ''}`,
          },
        ]
      : []),
  ];
}

function duration({ kind, until, statement }: SuspensionNotice, format: Format): string {
  if (kind === 'termination') return oversight.forGood;
  return until ? oversight.untilDate(format.date(until)) : oversight.untilWhen(statement.endsWhen ?? '');
}
