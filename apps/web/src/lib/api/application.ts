export const legalForms = [
  'sole_trader',
  'gbr',
  'ek',
  'ohg',
  'kg',
  'ug',
  'gmbh',
  'gmbh_co_kg',
  'eg',
  'ag',
  'ev',
] as const;

export const staffSizes = ['up_to_ten', 'more_than_ten'] as const;

export const documentKinds = ['trade_licence', 'register_extract', 'identity', 'food_registration', 'other'] as const;

/** Who the trader is by law. What is not filled in yet is missing. */
export interface LegalData {
  homeAddress?: string;
  birthDate?: string;
  birthPlace?: string;
  staffSize?: (typeof staffSizes)[number];
  establishmentStates?: string;
  needsPermit?: boolean;
  supervisoryAuthority?: string;
  chamber?: string;
  tin?: string;
  tinState?: string;
  accountHolder?: string;
  lucidNumber?: string;
  noPackaging?: boolean;
  weeeNumber?: string;
  noOwnDevices?: boolean;
  foodRegistration?: string;
  name?: string;
  legalForm?: (typeof legalForms)[number];
  ownerName?: string;
  street?: string;
  houseNumber?: string;
  postcode?: string;
  city?: string;
  email?: string;
  phone?: string;
  registerCourt?: string;
  registerNumber?: string;
  vatId?: string;
  taxNumber?: string;
  smallBusiness?: boolean;
  iban?: string;
  selfCertified?: boolean;
}

export const sellsKinds = ['goods', 'food', 'alcohol', 'electronics', 'services'] as const;
export type Sells = (typeof sellsKinds)[number];

export interface ShopPicture {
  id: string;
  alt: string;
  width: number;
  height: number;
}

/** The shop that opens once the city has said yes. */
export interface ShopData {
  name?: string;
  kind?: string;
  sells?: Sells[];
  pictures?: ShopPicture[];
  summary?: string;
  story?: string;
  street?: string;
  houseNumber?: string;
  postcode?: string;
  city?: string;
  district?: string;
  openingHours?: string;
  phone?: string;
  email?: string;
}

export interface ApplicationDocument {
  id: string;
  kind: (typeof documentKinds)[number];
  name: string;
  type: string;
  size: number;
  uploadedAt: string;
  /** As the applicant says, YYYY-MM-DD. */
  issuedOn: string | null;
  statedUntil: string | null;
  warnings: ('active' | 'encrypted' | 'broken' | 'edited')[];
}

export interface Missing {
  path: string;
  code: string;
}

/** What the city wants to be put right. */
export interface ChangeRequest {
  key: string;
  title: string;
  text: string;
  paths: string[];
}

export interface Decision {
  outcome: 'approved' | 'rejected';
  reason: string;
  by: string;
}

export interface Happening {
  at: string;
  what: string;
  by: string;
  note: string | null;
}

export interface Application {
  id: string;
  version: number;
  status: 'draft' | 'submitted' | 'changes_requested' | 'awaiting_second' | 'approved' | 'rejected' | 'withdrawn';
  merchantId: string;
  owner: { name: string; email: string; joined: boolean };
  helper: { name: string; active: boolean } | null;
  copiedFrom: string | null;
  requested: { reason: string; by: string; at: string; items: ChangeRequest[] } | null;
  legal: LegalData;
  shop: ShopData;
  documents: ApplicationDocument[];
  submittedAt: string | null;
  decidedAt: string | null;
  decision: Decision | null;
  missing: Missing[];
  history: Happening[];
}

/** An application that somebody of the city helps with. */
export interface HelpedApplication {
  id: string;
  status: Application['status'];
  shopName: string | null;
  owner: Application['owner'];
  active: boolean;
  invitedAt: string | null;
  updatedAt: string;
}

export interface ApplicationQuestion {
  id: string;
  text: string;
  by: string;
  at: string;
  answer: string | null;
  answeredBy: string | null;
  answeredAt: string | null;
}

export interface ReviewedApplication extends Application {
  applicant: { name: string; email: string };
}

/** Work that was given up after its last try. */
export interface DeadLetter {
  queue: string;
  id: string;
  name: string;
  failedAt: string | null;
  attempts: number;
  reason: string;
  data: Record<string, unknown>;
}
