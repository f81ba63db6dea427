export interface Membership {
  role: 'owner' | 'staff' | 'reviewer' | 'operator' | 'courier';
  merchantId?: string;
  merchantName?: string;
}

export interface Me {
  person: { id: string; name: string; email: string } | null;
  memberships: Membership[];
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
