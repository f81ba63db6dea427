export type MerchantRole = 'owner' | 'staff';
export type CityRole = 'reviewer' | 'operator' | 'courier';

export interface Membership {
  role: MerchantRole | CityRole;
  merchantId: string | null;
}

/** Who is asking: a signed-in person with what their memberships allow. */
export interface Actor {
  personId: string;
  name: string;
  email: string;
  memberships: Membership[];
}

/** The merchants whose goods and orders the actor may see: the scope of every /api/merchant query. */
export function merchantIdsOf(actor: Actor): string[] {
  const ids = actor.memberships.flatMap((membership) => (membership.merchantId ? [membership.merchantId] : []));
  return [...new Set(ids)];
}

export function hasRole(actor: Actor, ...roles: Membership['role'][]): boolean {
  return actor.memberships.some((membership) => roles.includes(membership.role));
}
