import { m } from '#lib/paraglide/messages.js';

const words: Record<string, () => string> = {
  shopper: m.role_shopper,
  owner: m.role_owner,
  staff: m.role_staff,
  helper: m.role_helper,
  reviewer: m.role_reviewer,
  lead_reviewer: m.role_lead_reviewer,
  administrator: m.role_administrator,
  operator: m.role_operator,
  courier: m.role_courier,
};

/** What a membership lets somebody do, in words. */
export function roleWords(role: string): string {
  return words[role]?.() ?? role;
}
