import type { Application } from '#lib/api/application.ts';
import type { FormProblem } from '#lib/api/problem.ts';
import type { PayoutAccount } from '#lib/api/payout.ts';
import type { District } from '#lib/api/store.ts';
import type { StepValues } from './read-step.ts';
import type { Step } from './steps.ts';

/** What every step of the form knows. */
export interface StepData {
  application: Application;
  step: Step;
  /** The pages of this application, without the step: the owner's, or those of whoever helps. */
  base: string;
  /** Where somebody goes who goes on later. */
  home: string;
  helping: boolean;
  districts: District[];
  account: PayoutAccount | null;
}

/** What an action of a step has answered. */
export interface StepAnswer {
  problem?: FormProblem;
  values?: StepValues & { kind?: string; removing?: string; alt?: string; version?: number };
}
