import type { GenericEndpointContext } from '@better-auth/core';
import { DEVICE_DAYS, type KnownDevices } from './known-devices.js';

const DAY_SECONDS = 24 * 60 * 60;

const cookieOf = (ctx: GenericEndpointContext) =>
  ctx.context.createAuthCookie('device', { maxAge: DEVICE_DAYS * DAY_SECONDS });

/** The id in this browser's device cookie, if its signature is ours. */
export async function deviceOf(ctx: GenericEndpointContext): Promise<string | null> {
  return (await ctx.getSignedCookie(cookieOf(ctx).name, ctx.context.secret)) || null;
}

export async function rememberDevice(
  ctx: GenericEndpointContext,
  devices: KnownDevices,
  personId: string,
): Promise<void> {
  const id = await devices.remember(await deviceOf(ctx), personId);
  const { name, attributes } = cookieOf(ctx);
  await ctx.setSignedCookie(name, id, ctx.context.secret, attributes);
}
