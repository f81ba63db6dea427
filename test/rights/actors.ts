/** Everybody who may stand before a route, and how they are named in the table. */
export const ACTORS = {
  none: 'nobody is signed in',
  shopper: 'has ordered, has applied for a shop of their own, is invited',
  other_shopper: 'is signed in and has nothing to do with any of it',
  other_staff: 'works in another shop',
  other_owner: 'owns another shop',
  staff: 'works in the shop',
  owner: 'owns the shop',
  helper: 'fills in an application on behalf',
  other_helper: 'helps with another application',
  courier: 'drives the tour',
  reviewer: 'decides applications',
  lead_reviewer: 'suspends and answers appeals',
  administrator: 'hands out roles and sets up the checklist',
  operator: 'keeps the machine running',
} as const;

export type ActorName = keyof typeof ACTORS;

export const ACTOR_NAMES = Object.keys(ACTORS) as ActorName[];

/** Whoever has an account. */
export const SIGNED_IN = ACTOR_NAMES.filter((name) => name !== 'none');
