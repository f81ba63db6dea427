/** Why shoppers do not see a shop. */
export type HiddenFor = 'suspended' | 'document_expired' | 'vat_id_invalid' | 'left';

export interface StandingShop {
  id: string;
  name: string;
  applicationId: string;
  hiddenFor: HiddenFor[];
}

export interface StandingDocument {
  id: string;
  applicationId: string;
  shopName: string;
  kind: string;
  name: string;
  validUntil: string | null;
  daysLeft: number | null;
  renewal: 'none' | 'waiting' | 'declined';
  renewalReason: string | null;
}

export interface Statement {
  territory: string;
  facts: string;
  origin: string;
  originReference?: string;
  automatedDetection: boolean;
  automatedDecision: boolean;
  ground: string;
  groundReference: string;
  groundExplanation: string;
  endsWhen?: string;
  exception?: string;
  exceptionReason?: string;
  shopperReason?: string;
}

export interface Suspension {
  id: string;
  merchantId: string;
  status: 'proposed' | 'announced' | 'in_effect' | 'ended' | 'cancelled';
  kind: 'suspension' | 'termination';
  shopIds: string[];
  statement: Statement;
  until: string | null;
  cancelOpen: boolean;
  holdPayouts: boolean;
  proposedBy: string;
  announcedAt: string | null;
  announcedBy: string | null;
  takesEffectAt: string | null;
  inEffectAt: string | null;
  endedAt: string | null;
  endedBy: string | null;
  endReason: string | null;
}

export interface OpenOrders {
  unanswered: number;
  toPack: number;
  ready: number;
}

export interface Standing {
  id: string;
  name: string;
  status: 'active' | 'suspended' | 'left';
  leftAt: string | null;
  leftBy: string | null;
  vatIdDoubtedAt: string | null;
  shops: StandingShop[];
  documents: StandingDocument[];
  suspensions: Suspension[];
  openOrders: OpenOrders;
}

export interface OwnStandings {
  items: (Standing & { owner: boolean })[];
}

export interface MerchantItem {
  id: string;
  name: string;
  ownerName: string;
  status: Standing['status'];
  shops: StandingShop[];
  expiring: number;
  expired: number;
  restriction: Suspension['status'] | null;
}

export interface Merchants {
  items: MerchantItem[];
  next: string | null;
}

export interface HistoryEntry {
  number: number;
  at: string;
  what: string;
  by: string;
  note: string | null;
}

export interface Merchant extends Standing {
  ownerName: string;
  street: string;
  houseNumber: string;
  postcode: string;
  city: string;
  email: string;
  phone: string;
  vatId: string | null;
  approvedAt: string;
  appeals: CityAppeal[];
  history: HistoryEntry[];
  fourEyes: boolean;
}

export interface Appeal {
  id: string;
  status: 'open' | 'upheld' | 'overturned';
  subject: 'application' | 'suspension';
  subjectId: string;
  against: string;
  againstAt: string;
  merchantId: string;
  merchantName: string;
  text: string;
  document: { id: string; applicationId: string; name: string } | null;
  filedAt: string;
  by: string;
  decidedAt: string | null;
  decidedBy: string | null;
  reason: string | null;
}

export interface CityAppeal extends Appeal {
  againstBy: string[];
  givenReason: string | null;
}

export interface CityAppeals {
  items: CityAppeal[];
  next: string | null;
  open: number;
}

export interface Contestable {
  subject: 'application' | 'suspension';
  subjectId: string;
  against: string;
  at: string;
  until: string;
}

export interface OwnAppeals {
  items: Appeal[];
  contestable: Contestable[];
}

export interface Renewal {
  documentId: string;
  applicationId: string;
  merchantName: string;
  shopName: string;
  kind: string;
  name: string;
  oldValidUntil: string | null;
  sentAt: string;
}

export interface AuditEntry {
  number: number;
  at: string;
  what: string;
  subject: string;
  subjectName: string;
  byName: string;
  note: string | null;
  hash: string;
}

export interface AuditReport {
  chain: string;
  checked: number;
  head: { number: number; hash: string } | null;
  broken: { number: number; how: string } | null;
}
