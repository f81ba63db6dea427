/** How somebody signed in. */
export type Way = 'password' | 'passkey' | 'directory' | 'mail';

/** What a session stands for. */
export interface Proof {
  way: Way;
  /** More than a password: something the person has or is was shown, too. */
  secondFactor: boolean;
}

/** Carries on with what the session before it proved: the person has not signed in anew. */
const CARRIED_ON = new Set(['/change-password', '/two-factor/enable']);

/**
 * What a session proves that better-auth is about to make, by the route that makes it. A route that is not named here
 * proves a password and nothing else, so that a new one in a later version opens no back door.
 */
export function proofOf(route: string, earlier: Proof | null, directorySecondFactor: boolean): Proof {
  const before: Proof = earlier ?? { way: 'password', secondFactor: false };
  if (CARRIED_ON.has(route)) return before;
  switch (route) {
    case '/two-factor/verify-totp':
    case '/two-factor/verify-backup-code':
      return { way: before.way, secondFactor: true };
    // What is switched off no longer counts; a passkey and the directory were something else.
    case '/two-factor/disable':
      return { way: before.way, secondFactor: before.way !== 'password' && before.secondFactor };
    // Only let through with the person's finger, face or PIN: see passkeys.ts.
    case '/passkey/verify-authentication':
      return { way: 'passkey', secondFactor: true };
    case '/callback/:id':
      return { way: 'directory', secondFactor: directorySecondFactor };
    case '/verify-email':
      return { way: 'mail', secondFactor: false };
    default:
      return { way: 'password', secondFactor: false };
  }
}
