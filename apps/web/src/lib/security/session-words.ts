import type { OwnSession } from '#lib/api/security.ts';
import { m } from '#lib/paraglide/messages.js';

/** Browser and system, as far as the device names them. */
export function deviceWords({ browser, system }: OwnSession): string {
  if (browser && system) return m.security_session_on({ browser, system });
  return browser ?? system ?? m.security_session_unknown();
}

const ways: Record<OwnSession['way'], () => string> = {
  password: m.security_way_password,
  passkey: m.security_way_passkey,
  directory: m.security_way_directory,
  mail: m.security_way_mail,
};

export function wayWords({ way, secondFactor }: OwnSession): string {
  return way === 'password' && secondFactor ? m.security_way_password_code() : ways[way]();
}
