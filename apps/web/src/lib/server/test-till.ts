import { INTERNAL_API_URL } from '$app/env/private';
import type { RequestEvent } from '@sveltejs/kit';

export type TillAnswer =
  | { kind: 'paid' }
  | { kind: 'asks'; url: string }
  | { kind: 'declined'; reason: string }
  | { kind: 'unknown_card' }
  | { kind: 'unavailable' };

interface Confirmation {
  clientSecret: string;
  card: string;
  returnUrl: string;
}

/**
 * Confirms a payment at the Stripe simulator, as the browser does at Stripe: with the client secret alone.
 * Runs on the server, so that the demonstration can be paid for without script too.
 */
export async function confirmAtTestTill(
  event: RequestEvent,
  till: { apiBase: string; publishableKey: string },
  { clientSecret, card, returnUrl }: Confirmation,
): Promise<TillAnswer> {
  const intent = clientSecret.split('_secret_')[0] ?? '';
  const base = new URL(till.apiBase, INTERNAL_API_URL ?? event.url.origin).href.replace(/\/+$/, '');
  const body = new URLSearchParams({ client_secret: clientSecret, return_url: returnUrl, ...cardData(card) });
  try {
    const response = await fetch(`${base}/v1/payment_intents/${intent}/confirm`, {
      method: 'POST',
      body,
      headers: { authorization: `Bearer ${till.publishableKey}` },
    });
    return readAnswer(await response.json());
  } catch {
    return { kind: 'unavailable' };
  }
}

/** A test card that is valid for two more years; only its number decides what happens. */
function cardData(card: string): Record<string, string> {
  return {
    'payment_method_data[type]': 'card',
    'payment_method_data[card][number]': card.replaceAll(/\D/g, '') || '0',
    'payment_method_data[card][exp_month]': '12',
    'payment_method_data[card][exp_year]': String(new Date().getFullYear() + 2),
    'payment_method_data[card][cvc]': '123',
  };
}

const noTestCard = new Set(['invalid_number', 'incorrect_number', 'test_mode_live_card']);

interface IntentOrError {
  status?: string;
  next_action?: { redirect_to_url?: { url?: string } } | null;
  error?: { code?: string; decline_code?: string; type?: string };
}

function readAnswer(answer: IntentOrError): TillAnswer {
  if (answer.error) {
    if (answer.error.type !== 'card_error') return { kind: 'unavailable' };
    const reason = answer.error.decline_code ?? answer.error.code ?? '';
    return noTestCard.has(reason) ? { kind: 'unknown_card' } : { kind: 'declined', reason };
  }
  const url = answer.next_action?.redirect_to_url?.url;
  if (answer.status === 'requires_action') return url ? { kind: 'asks', url } : { kind: 'unavailable' };
  if (answer.status === 'requires_payment_method') return { kind: 'declined', reason: '' };
  return { kind: 'paid' };
}
