import { redirect, type RequestEvent } from '@sveltejs/kit';
import type { PayoutAccount } from '#lib/api/payout.ts';
import { href } from '#lib/i18n/locale.ts';
import { api } from './api.ts';
import { refuse, text } from './form.ts';
import { requirePerson } from './person.ts';
import { ApiProblem } from './problem.ts';

const path = (merchantId: string) => `/api/merchant/payout-accounts/${encodeURIComponent(merchantId)}`;

/** How a merchant's payout account stands; null when it cannot be asked just now, which must not take the page away. */
export async function payoutOf(event: RequestEvent, merchantId: string): Promise<PayoutAccount | null> {
  return api(event)
    .get<PayoutAccount>(path(merchantId))
    .catch((error: unknown) => nullWhenUnavailable(error));
}

/**
 * The form action behind the button: answers the address of Stripe's page. It is not a redirect, because the policy of
 * our pages lets no form lead to another site; the page goes there by script, or shows it as a link.
 */
export async function startPayout(event: RequestEvent) {
  const merchantId = text(await event.request.formData(), 'merchantId');
  try {
    return { payout: { merchantId, url: await onboarding(event, merchantId, event.url.pathname) } };
  } catch (error) {
    return refuse(error, { merchantId });
  }
}

/** Where Stripe sends people back to: looks at how it went, then shows the page they came from. */
export async function comeBack(event: RequestEvent): Promise<never> {
  await requirePerson(event);
  await api(event)
    .post(`${path(merchantIn(event))}/refresh`)
    .catch((error: unknown) => ignoreProblem(error));
  redirect(303, backIn(event));
}

/** Where Stripe sends people whose link has run out or was used already: straight on with a new one. */
export async function goAgain(event: RequestEvent): Promise<never> {
  await requirePerson(event);
  const back = backIn(event);
  const url = await onboarding(event, merchantIn(event), back).catch((error: unknown) => ignoreProblem(error));
  redirect(303, url ?? back);
}

async function onboarding(event: RequestEvent, merchantId: string, back: string): Promise<string> {
  return (await api(event).post<{ url: string }>(`${path(merchantId)}/onboarding`, { back })).url;
}

const merchantIn = ({ url }: RequestEvent): string => url.searchParams.get('merchant') ?? '';

/** Only pages of the merchant's desk, whatever the address says. */
function backIn({ url }: RequestEvent): string {
  const asked = url.searchParams.get('back') ?? '';
  return /^(\/[a-z]{2})?\/merchant(\/[\w-]+)*$/.test(asked) ? asked : href('/merchant/payouts');
}

function nullWhenUnavailable(error: unknown): null {
  if (error instanceof ApiProblem && error.status >= 500) return null;
  throw error;
}

/** The page that is shown next says how things stand; a mistake of ours goes on. */
function ignoreProblem(error: unknown): undefined {
  if (!(error instanceof ApiProblem)) throw error;
}
