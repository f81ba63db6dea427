import { ApiProblem } from './problem.ts';

/** Whether the API refused because the offer lacks what its category asks for. */
export const isIncomplete = (error: unknown): boolean =>
  error instanceof ApiProblem && error.code === 'offer.incomplete';
