import type { PageServerLoad } from './$types.js';
import { ApiProblem } from '#lib/server/problem.ts';

/** Addresses that lead nowhere keep header and footer, so that people find their way from here. */
export const load: PageServerLoad = () => {
  throw new ApiProblem({ status: 404, code: 'not_found' });
};
