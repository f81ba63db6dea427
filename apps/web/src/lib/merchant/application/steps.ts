import type { Application } from '#lib/api/application.ts';
import { m } from '#lib/paraglide/messages.js';

export type Step = 'legal' | 'shop' | 'documents' | 'check';

const words: Record<Step, () => string> = {
  legal: m.merchant_step_legal,
  shop: m.merchant_step_shop,
  documents: m.merchant_step_documents,
  check: m.merchant_step_check,
};

/** Opening hours are typed as seven days. */
const fieldNames: Record<string, string> = { openingHours: 'hours-from' };

export const steps = Object.keys(words) as Step[];
export const stepWords = (step: Step): string => words[step]();

/** The step of the form in which a field stands: `legal.iban` → legal. */
export const stepOf = (path: string): Step => steps.find((step) => path.split('.')[0] === step) ?? 'check';

export const missingIn = (application: Application, step: Step): number =>
  application.missing.filter(({ path }) => stepOf(path) === step).length;

/** Where a missing field is filled in, below the page of its application: `legal#iban`. */
export const placeOf = (path: string): string => {
  const field = path.split('.')[1];
  return field ? `${stepOf(path)}#${fieldNames[field] ?? field}` : stepOf(path);
};

/** Where somebody who comes back goes on. */
export const firstOpenStep = (application: Application): Step =>
  steps.find((step) => missingIn(application, step) > 0) ?? 'check';
