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
  smallBusiness: true,
  iban: 'DE89370400440532013000',
  selfCertified: true,
  ...differing,
});

export const aShopForm = (differing: Partial<ShopForm> = {}): ShopForm => ({
  name: 'Töpferei Lindner',
  kind: 'Töpferei',
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
