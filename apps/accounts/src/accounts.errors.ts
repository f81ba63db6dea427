import { notFound } from '#platform/errors/domain-error';

/*
 * What better-auth refuses keeps its own code as `auth.<code>` (sign-in/auth-refusal.ts lists the ones that are
 * renamed). Besides these the service gives:
 */

/** Outside the demo there are no demo people, and the route does not exist. */
export const noDemo = () => notFound('route.not_found', 'no such route');
