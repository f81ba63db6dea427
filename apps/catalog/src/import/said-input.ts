import type { Duties, FoodFacts } from '../duty/duties.js';
import type { OfferChange, VariantChange } from '../offer/offer-input.js';
import type { FieldKey } from './import-fields.js';
import type { ReadRow, Values } from './read-row.js';
import type { RowMessage } from './row-message.js';

/** The first value of each field that says something about the offer as a whole. */
export function offerValues(rows: readonly ReadRow[]): Values {
  return Object.assign({}, ...rows.map(({ values }) => values).toReversed()) as Values;
}

/** What rows say about an offer, in the words of the verbs; nothing where they say nothing. */
export function saidInput(
  values: Values,
  before: Duties,
): { said: Partial<Omit<OfferChange, 'version' | 'variants'>>; messages: RowMessage[] } {
  const { duties, messages } = saidDuties(values, before);
  const said = defined({
    name: values.name,
    description: values.description,
    vatRate: values.vat,
    offerType: values.offerType as OfferChange['offerType'],
    leadDays: values.leadDays,
    durationMinutes: values.durationMinutes,
    priceBasisGrams: values.priceBasisGrams,
    minimumAge: values.minimumAge,
    duties: Object.keys(duties).length > 0 ? (duties as OfferChange['duties']) : undefined,
  });
  return { said, messages };
}

/** What a row says about its variant. */
export function saidVariant({ values }: ReadRow): Partial<VariantChange> {
  const { variant, price, sku, gtin, deposit, onHand, content, estimatedGrams } = values;
  return defined({ name: variant, price, sku, gtin, deposit, onHand, content, estimatedGrams });
}

type Unit = 'manufacturer' | 'operator';

function saidDuties(values: Values, before: Duties): { duties: Duties; messages: RowMessage[] } {
  const messages: RowMessage[] = [];
  const party = (of: Unit, known: Duties['manufacturer']) => {
    const given = defined({
      name: values[`${of}Name`],
      address: values[`${of}Address`],
      contact: values[`${of}Contact`],
    });
    if (Object.keys(given).length === 0) return undefined;
    const whole = { ...known, ...given };
    if (whole.name && whole.address && whole.contact) return whole as NonNullable<Duties['manufacturer']>;
    messages.push({
      code: 'party_incomplete',
      weight: 'hint',
      field: `${of}Name` as FieldKey,
      value: whole.name ?? '',
    });
    return undefined;
  };
  const food = defined({
    legalName: values.legalName,
    ingredients: values.ingredients,
    allergens: values.allergens,
    netQuantity: values.netQuantity,
    storage: values.storage,
    origin: values.origin,
    alcoholPercent: values.alcoholPercent,
    operator: party('operator', before.food?.operator),
  }) satisfies FoodFacts;
  const energy = defined({ class: values.energyClass, eprelId: values.eprelId });
  const duties = defined({
    manufacturer: party('manufacturer', before.manufacturer),
    safetyWarnings: values.safetyWarnings,
    model: values.model,
    fibres: values.fibres,
    container: values.container,
    organicControl: values.organicControl,
    batteryIncluded: values.batteryIncluded,
    fsk: values.fsk,
    taxScheme: values.taxScheme === undefined ? undefined : values.taxScheme ? 'margin' : 'standard',
    food: Object.keys(food).length > 0 ? { ...before.food, ...food } : undefined,
    energy: Object.keys(energy).length > 0 ? { spectrum: 'A-G', ...before.energy, ...energy } : undefined,
  });
  return { duties: duties as Duties, messages };
}

/** Without what is undefined: there it would mean something. */
function defined<T extends object>(object: T): Partial<T> {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as Partial<T>;
}
