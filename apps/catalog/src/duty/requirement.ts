import type { GateMerchant, GateOffer, Missing } from './gate-offer.js';

/** One thing that the law wants of the goods of some categories. */
export interface Requirement extends Missing {
  source: string;
  /** Whether the offer still lacks it. */
  lacks(offer: GateOffer, merchant: GateMerchant): boolean;
}

export function requirement(field: string, why: string, source: string, lacks: Requirement['lacks']): Requirement {
  return { field, why, source, lacks };
}

/** The states whose makers need nobody else in the Union to answer for them. */
const UNION = new Set(
  'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE IS LI NO XI'.split(' '),
);

export const isOutside = (country: string | null | undefined): boolean => Boolean(country) && !UNION.has(country!);

const singlePiece = ({ offerType, duties }: GateOffer): boolean =>
  offerType === 'unique' || offerType === 'made_to_order' || duties.antique === true;

const isOld = ({ duties }: GateOffer): boolean => duties.antique === true;

/** Art. 19 of Regulation (EU) 2023/988: what an offer at a distance says about safety. */
export const PRODUCT_SAFETY: Requirement[] = [
  requirement(
    'duties.manufacturer',
    'manufacturer',
    'Art. 19 lit. a VO (EU) 2023/988 (GPSR)',
    (offer) => !offer.duties.manufacturer && !isOld(offer),
  ),
  requirement(
    'duties.euResponsible',
    'eu_responsible',
    'Art. 19 lit. b VO (EU) 2023/988 (GPSR)',
    ({ duties }) => isOutside(duties.manufacturer?.country) && !duties.euResponsible,
  ),
  requirement(
    'duties.model',
    'identifier',
    'Art. 19 lit. c VO (EU) 2023/988 (GPSR)',
    (offer) => !offer.duties.model && !singlePiece(offer) && offer.variants.some(({ gtin }) => !gtin),
  ),
  requirement('imageIds', 'picture', 'Art. 19 lit. c VO (EU) 2023/988 (GPSR)', ({ pictures }) => pictures === 0),
];

const warnings = (why: string, source: string): Requirement =>
  requirement('duties.safetyWarnings', why, source, ({ duties }) => !duties.safetyWarnings);

export const TOY_WARNINGS = warnings('toy_warnings', 'Art. 11 RL 2009/48/EG, Art. 19 lit. d VO (EU) 2023/988');
export const CHEMICAL_WARNINGS = warnings('chemical_warnings', 'Art. 48 VO (EG) 1272/2008 (CLP)');
export const COSMETIC_PERSON = requirement(
  'duties.manufacturer',
  'cosmetic_person',
  'Art. 19 Abs. 1 lit. a VO (EG) 1223/2009',
  ({ duties }) => !duties.manufacturer,
);

export const FIBRES = requirement(
  'duties.fibres',
  'fibres',
  '§ 4 TextilKennzG, Art. 16 VO (EU) 1007/2011',
  ({ duties }) => !duties.fibres,
);

export const RELEASE = requirement('duties.fsk', 'fsk', '§ 12 JuSchG', ({ duties }) => duties.fsk === undefined);

export const DURATION = requirement(
  'durationMinutes',
  'duration',
  'Art. 246a § 1 Abs. 1 Nr. 1 EGBGB, § 12 PAngV',
  ({ durationMinutes }) => durationMinutes === null,
);

export const PACKAGING = requirement(
  'registrations.lucid',
  'packaging',
  '§ 13 VerpackDG, Art. 45 VO (EU) 2025/40 (PPWR)',
  (_, { registrations }) => !registrations.lucid && !registrations.noPackaging,
);

export const ELECTRICAL: Requirement[] = [
  requirement(
    'registrations.weee',
    'devices',
    '§ 6 Abs. 2 ElektroG',
    (_, { registrations }) => !registrations.weee && !registrations.noOwnDevices,
  ),
  requirement(
    'duties.batteryIncluded',
    'battery',
    '§§ 4, 24 Abs. 3 BattDG',
    ({ duties }) => duties.batteryIncluded === undefined,
  ),
  requirement(
    'duties.energy',
    'energy',
    '§ 5 Abs. 2, § 6a EnVKV, VO (EU) 2017/1369',
    ({ duties }) => !duties.energy && !duties.energyExempt,
  ),
];
