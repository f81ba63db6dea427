/** The secret behind an account link: whoever has it completes the account on the onboarding page, once. */
export interface Onboarding {
  id: string;
  account: string;
  returnUrl: string;
  refreshUrl: string;
  expires: number;
}
