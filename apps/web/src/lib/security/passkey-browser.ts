import {
  browserSupportsWebAuthn,
  browserSupportsWebAuthnAutofill,
  startAuthentication,
  startRegistration,
  WebAuthnAbortService,
  type AuthenticationResponseJSON,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  type RegistrationResponseJSON,
} from '@simplewebauthn/browser';

/** Why it did not work: the person changed their mind, has to sign in anew first, or something else. */
export type PasskeyTrouble = 'given_up' | 'not_fresh' | 'known_already' | 'failed';

export const canPasskeys = (): boolean => browserSupportsWebAuthn();
export const canAutofill = (): Promise<boolean> => browserSupportsWebAuthnAutofill();
export const stopAutofill = (): void => WebAuthnAbortService.cancelCeremony();

/**
 * Signs in; `autofill` waits until the person picks a passkey from what the browser offers in the e-mail field. `begun`
 * is told when there is a challenge: the server knows only the newest one of a browser.
 */
export function signInWithPasskey({ autofill = false, begun = () => {} } = {}): Promise<PasskeyTrouble | null> {
  return attempt(async () => {
    const options = await ask<PublicKeyCredentialRequestOptionsJSON>('GET', 'generate-authenticate-options');
    begun();
    const optionsJSON = { ...options, userVerification: 'required' as const };
    const response: AuthenticationResponseJSON = await startAuthentication({
      optionsJSON,
      useBrowserAutofill: autofill,
    });
    await ask('POST', 'verify-authentication', { response });
  });
}

export function addPasskey(name: string): Promise<PasskeyTrouble | null> {
  return attempt(async () => {
    const optionsJSON = await ask<PublicKeyCredentialCreationOptionsJSON>('GET', 'generate-register-options');
    const response: RegistrationResponseJSON = await startRegistration({ optionsJSON });
    await ask('POST', 'verify-registration', { response, name: name || undefined });
  });
}

class Refused extends Error {}

async function ask<T>(method: 'GET' | 'POST', path: string, body?: object): Promise<T> {
  const response = await fetch(`/api/auth/passkey/${path}`, {
    method,
    ...(body ? { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) } : {}),
  });
  const answer = (await response.json()) as T & { code?: string };
  if (!response.ok) throw new Refused(answer.code ?? String(response.status));
  return answer;
}

async function attempt(work: () => Promise<void>): Promise<PasskeyTrouble | null> {
  try {
    await work();
    return null;
  } catch (error) {
    if (error instanceof Refused) return error.message === 'auth.session_not_fresh' ? 'not_fresh' : 'failed';
    const { name } = error as Error;
    if (name === 'InvalidStateError') return 'known_already';
    return name === 'NotAllowedError' || name === 'AbortError' ? 'given_up' : 'failed';
  }
}
