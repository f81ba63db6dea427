import { m } from '#lib/paraglide/messages.js';

const words: Record<string, () => string> = {
  standard: m.withdrawal_standard,
  none_custom: m.withdrawal_none_custom,
  none_perishable: m.withdrawal_none_perishable,
  none_service_date: m.withdrawal_none_service_date,
  lapse_hygiene_seal: m.withdrawal_lapse_hygiene_seal,
  lapse_media_seal: m.withdrawal_lapse_media_seal,
};

/** What applies to giving an offer back, as the law wants it said before the contract (Art. 246a § 1 (3) EGBGB). */
export function withdrawalWords(kind: string): string {
  return (words[kind] ?? m.withdrawal_other)();
}
