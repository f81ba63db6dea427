import type { Application } from '#lib/api/application.ts';
import { m } from '#lib/paraglide/messages.js';

export type Step = 'legal' | 'shop' | 'documents' | 'check';

const words: Record<Step, () => string> = {
  legal: m.merchant_step_legal,
  shop: m.merchant_step_shop,
  documents: m.merchant_step_documents,
  check: m.merchant_step_check,
};

export const steps = Object.keys(words) as Step[];
export const stepWords = (step: Step): string => words[step]();

/** The step of the form in which a field stands: `legal.iban` → legal. */
export const stepOf = (path: string): Step => steps.find((step) => path.split('.')[0] === step) ?? 'check';

export const missingIn = (application: Application, step: Step): number =>
  application.missing.filter(({ path }) => stepOf(path) === step).length;

/** Where somebody who comes back goes on. */
export const firstOpenStep = (application: Application): Step =>
  steps.find((step) => missingIn(application, step) > 0) ?? 'check';
