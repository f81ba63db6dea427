/** The secret behind an account link: whoever has it begins one visit to the onboarding pages. */
export interface Onboarding {
  id: string;
  account: string;
  returnUrl: string;
  refreshUrl: string;
  /** Seconds since 1970; 0 once it was used. */
  expires: number;
}

/** Somebody who came in by an account link and fills in the pages. */
export interface OnboardingVisit {
  id: string;
  account: string;
  returnUrl: string;
  refreshUrl: string;
  expires: number;
}
