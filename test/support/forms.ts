import type { LegalForm } from '../../apps/merchants/src/application/legal.form.js';
import type { ShopForm } from '../../apps/merchants/src/application/shop.form.js';

/** A sole trader with everything in order. */
export const aLegalForm = (differing: Partial<LegalForm> = {}): LegalForm => ({
  name: 'Töpferei Lindner, Inh. Ute Lindner',
  legalForm: 'sole_trader',
  ownerName: 'Ute Lindner',
  street: 'Sorge',
  houseNumber: '12a',
  postcode: '07545',
  city: 'Gera',
  email: 'ute@toepferei-lindner.example',
  phone: '0171 3920041',
  registerCourt: null,
  registerNumber: null,
  vatId: null,
  taxNumber: '161/123/45678',
  birthDate: '1974-05-23',
  birthPlace: null,
  tin: '86095742719',
  tinState: 'DE',
  needsPermit: false,
  smallBusiness: true,
  iban: 'DE89370400440532013000',
  accountHolder: 'Ute Lindner',
  noPackaging: true,
  selfCertified: true,
  ...differing,
});

export const aShopForm = (differing: Partial<ShopForm> = {}): ShopForm => ({
  name: 'Töpferei Lindner',
  kind: 'Töpferei',
  sells: ['goods'],
  summary: 'Gebrauchskeramik aus eigener Werkstatt, jedes Stück von Hand gedreht.',
  story: null,
  street: 'Sorge',
  houseNumber: '12a',
  postcode: '07545',
  city: 'Gera',
  district: 'stadtmitte',
  openingHours: 'Tu-Fr 10:00-18:00; Sa 10:00-13:00',
  phone: '0171 3920041',
  email: 'laden@toepferei-lindner.example',
  ...differing,
});

let businesses = 0;

/** Another business than all before: own name, house and account, so that no two look like one. */
export function aNewBusiness(legal: Partial<LegalForm> = {}, shop: Partial<ShopForm> = {}) {
  businesses += 1;
  const at = { houseNumber: `${businesses}` };
  const name = `${WORDS[businesses % WORDS.length]} ${businesses}`;
  return {
    legal: aLegalForm({ name: `${name}, Inh. Ute Lindner`, ...at, iban: anIban(businesses), ...legal }),
    shop: aShopForm({ name, ...at, ...shop }),
  };
}

const WORDS = ['Töpferei', 'Kurzwaren', 'Bilderrahmen', 'Zweirad', 'Uhrmacherei', 'Teehaus', 'Schlosserei'];

/** A German IBAN with the check digits that its account needs. */
export function anIban(account: number): string {
  const bban = `37040044${String(account).padStart(10, '0')}`;
  const rest = BigInt(`${bban}131400`) % 97n;
  return `DE${String(98n - rest).padStart(2, '0')}${bban}`;
}
