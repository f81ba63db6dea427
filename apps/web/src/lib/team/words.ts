import type { Role } from '#lib/api/account.ts';
import type { TeamInvitation } from '#lib/api/team.ts';
import { m } from '#lib/paraglide/messages.js';

/** What a role may do, in a sentence. */
const may: Record<Role, () => string> = {
  owner: m.team_may_owner,
  staff: m.team_may_staff,
  helper: m.team_may_helper,
  reviewer: m.team_may_reviewer,
  lead_reviewer: m.team_may_lead_reviewer,
  administrator: m.team_may_administrator,
  operator: m.team_may_operator,
  courier: m.team_may_courier,
};

export const mayWords = (role: Role): string => may[role]();

type Tone = 'neutral' | 'accent' | 'warning' | 'danger';

const states: Record<TeamInvitation['status'], { label: () => string; tone: Tone }> = {
  open: { label: m.team_status_open, tone: 'accent' },
  expired: { label: m.team_status_expired, tone: 'warning' },
  accepted: { label: m.team_status_accepted, tone: 'neutral' },
  declined: { label: m.team_status_declined, tone: 'neutral' },
  revoked: { label: m.team_status_revoked, tone: 'neutral' },
};

export const invitationWords = (status: TeamInvitation['status']): { label: string; tone: Tone } => ({
  label: states[status].label(),
  tone: states[status].tone,
});

const done: Record<string, (inputs: { name: string }) => string> = {
  invited: m.team_done_invited,
  sent_again: m.team_done_sent_again,
  taken_back: m.team_done_taken_back,
  changed: m.team_done_changed,
  removed: m.team_done_removed,
  reset: m.team_done_reset,
};

export const doneWords = (what: string, name = ''): string => done[what]?.({ name }) ?? '';
