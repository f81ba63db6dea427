import type { Actor, CityRole, Role } from '#contracts/actor';

/** Where a membership holds: a merchant, or the city when there is none. Whoever runs it may hand out its roles. */
export interface Office {
  merchantId: string | null;
}

/** The role that hands out roles, and of which every office keeps at least one. */
export const headRole = ({ merchantId }: Office): Role => (merchantId ? 'owner' : 'administrator');

const DECIDES: readonly Role[] = ['reviewer', 'lead_reviewer'];
const DECIDES_NOTHING: readonly Role[] = ['administrator', 'operator'];

/** Whoever hands out rights or runs the machine does not decide applications: not with a second role either. */
export function conflictsWith(role: Role, held: readonly Role[]): Role | null {
  const others = DECIDES.includes(role) ? DECIDES_NOTHING : DECIDES_NOTHING.includes(role) ? DECIDES : [];
  return held.find((other) => others.includes(other)) ?? null;
}

/** The roles of the city that a person holds. */
export const cityRolesOf = (actor: Pick<Actor, 'memberships'>): CityRole[] =>
  actor.memberships.flatMap(({ role, merchantId }) => (merchantId ? [] : [role as CityRole]));
