import type { GenericEndpointContext } from '@better-auth/core';

/** Whose sign-in waits for the second step, by the cookie that better-auth has set for it. */
export async function challengedPerson(ctx: GenericEndpointContext): Promise<string | null> {
  const cookie = ctx.context.createAuthCookie('two_factor');
  const challenge = await ctx.getSignedCookie(cookie.name, ctx.context.secret);
  if (!challenge) return null;
  return (await ctx.context.internalAdapter.findVerificationValue(challenge))?.value ?? null;
}
