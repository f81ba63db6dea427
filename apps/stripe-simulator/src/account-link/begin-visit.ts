import type { Change } from '../store/change.js';
import { newId } from '../store/new-id.js';
import type { Onboarding, OnboardingVisit } from './onboarding.js';

const secondsToFillIn = 3600;

/** Trades a link for a visit. The link is used up by that, as at Stripe: opened again, it leads to the refresh URL. */
export class BeginVisit {
  run(change: Change, link: Onboarding): OnboardingVisit {
    change.put('onboarding', { ...link, expires: 0 });
    return change.put('onboarding_visit', {
      id: newId('visit'),
      account: link.account,
      returnUrl: link.returnUrl,
      refreshUrl: link.refreshUrl,
      expires: change.now + secondsToFillIn,
    });
  }
}
