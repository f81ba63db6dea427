export type CityRole = 'helper' | 'reviewer' | 'lead_reviewer' | 'administrator' | 'operator' | 'courier';
export type Role = 'owner' | 'staff' | CityRole;

export interface Membership {
  id: string;
  role: Role;
  merchantId?: string;
  merchantName?: string;
}

export interface Me {
  person: { id: string; name: string; email: string } | null;
  memberships: Membership[];
  /** The second factor is still to come; nobody is signed in until then. */
  secondStep?: boolean;
  /** The role needs a second factor, and this session has none. */
  lacksSecondFactor?: boolean;
}

export interface DemoPerson {
  name: string;
  email: string;
  password: string;
  role: string;
  shop?: string;
}

export interface Mail {
  id: string;
  to: string;
  subject: string;
  at: string;
  text: string;
  html: string;
  kind: string;
}
