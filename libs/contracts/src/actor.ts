/** Of one merchant: owners may everything, staff see orders, stock and offers, and neither money nor the team. */
export const MERCHANT_ROLES = ['owner', 'staff'] as const;

/**
 * Of the city. `helper` fills in applications on behalf; `reviewer` decides them; `lead_reviewer` also suspends,
 * reinstates and answers appeals; `administrator` sets up checklist and people, and decides nothing; `operator` keeps
 * the machine running and sees no application; `courier` drives the tour.
 */
export const CITY_ROLES = ['helper', 'reviewer', 'lead_reviewer', 'administrator', 'operator', 'courier'] as const;

export type MerchantRole = (typeof MERCHANT_ROLES)[number];
export type CityRole = (typeof CITY_ROLES)[number];
export type Role = MerchantRole | CityRole;

export interface Membership {
  role: Role;
  merchantId: string | null;
}

/** Who is asking: a signed-in person with what their memberships allow. */
export interface Actor {
  personId: string;
  name: string;
  email: string;
  memberships: Membership[];
  /** Whether this session came with more than a password: a passkey, a code from a phone, or the city's directory. */
  secondFactor: boolean;
}

/**
 * The merchants whose rows the actor may see: the scope of every /api/merchant query. With roles, only those where the
 * actor has one of them: who owns one shop and helps out in another is no owner there.
 */
export function merchantIdsOf(actor: Actor, roles: readonly Role[] = MERCHANT_ROLES): string[] {
  const ids = actor.memberships.flatMap(({ role, merchantId }) =>
    merchantId && roles.includes(role) ? [merchantId] : [],
  );
  return [...new Set(ids)];
}

/** What needs a second factor where the city asks for one: every role of its own people but the courier's. */
export const isGuardedRole = (role: Role): boolean =>
  role !== 'courier' && (CITY_ROLES as readonly string[]).includes(role);

export function hasRole(actor: Actor, ...roles: Role[]): boolean {
  return actor.memberships.some((membership) => roles.includes(membership.role));
}
