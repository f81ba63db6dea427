import { m } from '#lib/paraglide/messages.js';
import type { PasskeyTrouble } from './passkey-browser.ts';

const words: Record<PasskeyTrouble, () => string> = {
  given_up: m.passkey_given_up,
  not_fresh: m.passkey_not_fresh,
  known_already: m.passkey_known_already,
  failed: m.passkey_failed,
};

export const troubleWords = (trouble: PasskeyTrouble): string => words[trouble]();
