import { m } from '#lib/paraglide/messages.js';
import { roleWords } from '#lib/words/roles.ts';

const words: Record<string, () => string> = {
  invited: m.team_audit_invited,
  invitation_sent_again: m.team_audit_sent_again,
  invitation_revoked: m.team_audit_revoked,
  invitation_accepted: m.team_audit_accepted,
  invitation_declined: m.team_audit_declined,
  role_changed: m.team_audit_role_changed,
  membership_removed: m.team_audit_removed,
  membership_left: m.team_audit_left,
  account_deleted: m.team_audit_deleted,
  second_factor_reset: m.team_audit_second_factor_reset,
};

export const whatWords = (what: string): string => words[what]?.() ?? what;

/** A note is a role, or two with an arrow between them. */
export const noteWords = (note: string): string => note.split(' → ').map(roleWords).join(' → ');
