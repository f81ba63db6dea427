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

export const documentKinds = ['trade_licence', 'register_extract', 'identity', 'food_registration', 'other'] as const;

/** Who the trader is by law. What is not filled in yet is missing. */
export interface LegalData {
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

/** The shop that opens once the city has said yes. */
export interface ShopData {
  name?: string;
  kind?: string;
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
}

export interface Missing {
  path: string;
  code: 'required' | 'required_for_legal_form' | 'tax_number_or_vat_id' | 'must_be_true';
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
  status: 'draft' | 'submitted' | 'approved' | 'rejected';
  legal: LegalData;
  shop: ShopData;
  documents: ApplicationDocument[];
  submittedAt: string | null;
  decidedAt: string | null;
  decision: Decision | null;
  missing: Missing[];
  history: Happening[];
}

export interface ReviewedApplication extends Application {
  applicant: { name: string; email: string };
}

export interface QueuedApplication {
  id: string;
  status: 'submitted' | 'approved' | 'rejected';
  shopName: string;
  merchantName: string;
  submittedAt: string;
  ageHours: number;
}

export interface ApplicationQueue {
  items: QueuedApplication[];
  next: string | null;
  counts: Record<QueuedApplication['status'], number>;
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
