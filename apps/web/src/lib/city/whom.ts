import type { ChecklistItem } from '#lib/api/review.ts';
import { fieldWords, legalFormWords } from '#lib/merchant/application/words.ts';
import { m } from '#lib/paraglide/messages.js';
import { soldKinds } from './sold.ts';

const soldWords = (kind: string): string => soldKinds.find(({ value }) => value === kind)?.label() ?? kind;

/** For whom an item is, in one line: `GmbH, UG · verkauft Lebensmittel`. */
export function whomWords({ legalForms, sells, registered, smallBusiness, given }: ChecklistItem['forWhom']): string {
  const parts = [
    ...(legalForms.length ? [legalForms.map((form) => legalFormWords(form)).join(', ')] : []),
    ...(sells.length ? [m.city_whom_sells({ kinds: sells.map((kind) => soldWords(kind)).join(', ') })] : []),
    ...(registered === null ? [] : [registered ? m.city_whom_registered() : m.city_whom_unregistered()]),
    ...(smallBusiness === null ? [] : [smallBusiness ? m.city_whom_small() : m.city_whom_not_small()]),
    ...given.map((path) => m.city_whom_given({ field: fieldWords(path) })),
  ];
  return parts.join(' · ') || m.city_whom_everybody();
}
