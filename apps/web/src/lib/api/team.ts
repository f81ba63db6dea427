import type { Role } from './account.ts';

export interface TeamMember {
  /** Of the membership. */
  id: string;
  personId: string;
  name: string;
  email: string;
  role: Role;
  since: string;
  you: boolean;
}

export interface TeamInvitation {
  id: string;
  email: string;
  role: Role;
  status: 'open' | 'expired' | 'accepted' | 'declined' | 'revoked';
  invitedBy: string;
  letters: number;
  madeAt: string;
  expiresAt: string;
  endedAt: string | null;
  bouncedAt: string | null;
}

export interface People {
  members: TeamMember[];
  invitations: TeamInvitation[];
}

export interface Team extends People {
  merchantId: string;
  merchantName: string | null;
}

export interface OfferedRole {
  id: string;
  role: Role;
  merchantName: string | null;
  status: TeamInvitation['status'];
  invitedBy: string;
  expiresAt: string;
}

export interface PeopleAuditEntry {
  number: number;
  at: string;
  what: string;
  subject: 'person' | 'invitation';
  subjectName: string;
  byName: string;
  note: string | null;
  hash: string;
}
