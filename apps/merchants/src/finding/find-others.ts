import type { LegalForm } from '../application/legal.form.js';
import type { ShopForm } from '../application/shop.form.js';
import { when, type Finding } from './finding.js';
import { isSameName, likeness, plainStreet } from './same-name.js';

/** Another application that the city has or had before it. */
export interface Other {
  id: string;
  status: string;
  merchant_id: string;
  applicant_id: string | null;
  legal: LegalForm;
  shop: ShopForm;
}

export interface Self extends Omit<Other, 'status'> {
  copied_from: string | null;
}

const LIKE = 0.8;

/** Who is here already: the same business, the same account, the same shop, or another branch of the same owner. */
export function findOthers(self: Self, others: readonly Other[]): Finding[] {
  // What was rejected or taken back is over; only whose it was still says something.
  const live = others.filter(({ status }) => status !== 'rejected' && status !== 'withdrawn');
  const over = others.filter((other) => !live.includes(other) && isTheirs(self, other));
  return [
    ...live.flatMap((other) => (isTheirs(self, other) ? own(self, other) : foreign(self, other))),
    ...when(over.length > 0, 'applied_before', undefined, {
      applications: over.map(({ id, status, shop }) => ({ id, status, shop: shop.name ?? null })),
    }),
  ];
}

/** Whether it is of the same people: the same account, or the same merchant. */
const isTheirs = (self: Self, other: Other): boolean =>
  other.merchant_id === self.merchant_id || (self.applicant_id !== null && other.applicant_id === self.applicant_id);

const named = ({ id, status, legal, shop, merchant_id }: Other) => ({
  applicationId: id,
  merchantId: merchant_id,
  status,
  merchant: legal.name ?? null,
  shop: shop.name ?? null,
});

function own(self: Self, other: Other): Finding[] {
  if (isSamePlace(self, other)) return when(true, 'duplicate_shop', 'shop.name', named(other));
  return when(true, 'second_branch', 'shop.name', named(other));
}

function foreign(self: Self, other: Other): Finding[] {
  const same = (field: 'vatId' | 'iban' | 'registerNumber'): boolean =>
    Boolean(self.legal[field]) && compact(self.legal[field]) === compact(other.legal[field]);
  const register = same('registerNumber') && sameCourt(self.legal, other.legal);
  const [vatId, iban] = [same('vatId'), same('iban')];
  const place = isSamePlace(self, other);
  // Same number and other place: a branch for which somebody else applied.
  const branch = (vatId || register) && !place;
  return [
    ...when(place, 'duplicate_shop', 'shop.name', named(other)),
    ...when(vatId, 'duplicate_vat_id', 'legal.vatId', named(other)),
    ...when(register, 'duplicate_register', 'legal.registerNumber', named(other)),
    ...when(iban, 'duplicate_iban', 'legal.iban', named(other)),
    ...when(branch, 'second_branch', 'shop.name', named(other)),
  ];
}

const compact = (text: string | null | undefined): string => (text ?? '').replace(/\s/g, '').toUpperCase();
const sameCourt = (one: LegalForm, other: LegalForm): boolean =>
  isSameName(one.registerCourt ?? '', other.registerCourt ?? '');

/** The same house and a name that is much alike. */
function isSamePlace({ shop }: Pick<Self, 'shop'>, other: Pick<Other, 'shop'>): boolean {
  const house = (form: ShopForm) =>
    [form.postcode, plainStreet(form.street ?? ''), compact(form.houseNumber)].join('/');
  if (!shop.street || house(shop) !== house(other.shop)) return false;
  const [one, two] = [shop.name ?? '', other.shop.name ?? ''];
  return isSameName(one, two) || likeness(one, two) >= LIKE;
}
