import { isValidIBAN } from 'ibantools';
import type { LegalForm } from '../application/legal.form.js';
import { isPerson, sellsAny } from '../application/missing.js';
import type { ShopForm } from '../application/shop.form.js';
import { judgeCourt } from '../plausibility/register-courts.js';
import { REGISTER_PARTS, registerPart } from '../plausibility/register-number.js';
import { isLucidNumber, isWeeeNumber } from '../plausibility/registration-numbers.js';
import { isTaxId } from '../plausibility/tax-id.js';
import { isTaxNumber, isTaxNumberOf } from '../plausibility/tax-number.js';
import { isVatId } from '../plausibility/vat-id.js';
import { when, type Finding } from './finding.js';
import { isSameName } from './same-name.js';

/** What the forms of an application say against themselves. Pure: the same forms give the same findings. */
export function findInForms(legal: LegalForm, shop: ShopForm, state: string): Finding[] {
  return [
    ...register(legal, state),
    ...taxes(legal, state),
    ...account(legal),
    ...goods(legal, shop),
    ...imprint(legal),
    ...when(legal.selfCertified !== true, 'self_certification_missing', 'legal.selfCertified'),
  ];
}

function register({ legalForm, name, ownerName, registerCourt, registerNumber }: LegalForm, state: string): Finding[] {
  const parts = REGISTER_PARTS[legalForm ?? ''] ?? [];
  const part = registerPart(registerNumber ?? '');
  const needed = parts.length > 0 && legalForm !== 'gbr';
  const fits = !registerNumber || parts.includes(part);
  const court = registerCourt ? judgeCourt(state, registerCourt, part) : 'fits';
  return [
    ...when(needed && !registerNumber, 'register_missing', 'legal.registerNumber', { legalForm }),
    ...when(!fits, 'legal_form_contradicts', 'legal.registerNumber', {
      legalForm,
      part,
      expected: parts,
      registerNumber,
    }),
    ...when(formOfName(name, legalForm), 'legal_form_contradicts', 'legal.name', { legalForm, name }),
    ...when(court !== 'fits' && court !== 'unknown', 'register_court_unknown', 'legal.registerCourt', {
      court: registerCourt,
      why: court,
    }),
    ...when(
      legalForm === 'sole_trader' && name && ownerName && !isSameName(ownerName, name),
      'name_lacks_owner',
      'legal.name',
      {
        name,
        ownerName,
      },
    ),
  ];
}

/** Names of companies have to say what they are (§ 4 GmbHG, § 19 HGB): which forms a name may belong to. */
const SAYS: readonly [RegExp, readonly string[]][] = [
  [/\bGmbH\s*&\s*Co\.?\s*KG\b/i, ['gmbh_co_kg']],
  [/\bUG\b|haftungsbeschränkt/i, ['ug']],
  [/\bGmbH\b/i, ['gmbh']],
  [/\be\.?\s?(K|Kfm|Kfr)\b\.?/, ['ek']],
  [/\bOHG\b/i, ['ohg']],
  [/\bKG\b/, ['kg']],
  [/\bGbR\b/i, ['gbr']],
  [/\beG\b/, ['eg']],
  [/\be\.?\s?V\b\.?/, ['ev']],
  [/\bAG\b/, ['ag']],
];

function formOfName(name: string | null | undefined, legalForm: string | null | undefined): boolean {
  const says = SAYS.find(([words]) => words.test(name ?? ''))?.[1];
  return Boolean(says && legalForm && !says.includes(legalForm));
}

function taxes(legal: LegalForm, state: string): Finding[] {
  const { taxNumber, vatId, tin, tinState, smallBusiness } = legal;
  const german = !tinState || tinState === 'DE';
  const person = isPerson(legal);
  const lacking = (!taxNumber && !vatId) || (person && (!legal.birthDate || (!tin && !legal.birthPlace)));
  const wellFormed = !taxNumber || isTaxNumber(taxNumber);
  return [
    ...when(!wellFormed, 'tax_number_invalid', 'legal.taxNumber', { taxNumber }),
    ...when(
      taxNumber && wellFormed && isTaxNumberOf(state, taxNumber) === false,
      'tax_number_other_state',
      'legal.taxNumber',
      {
        taxNumber,
        state,
      },
    ),
    ...when(lacking, 'tax_data_missing', person ? 'legal.birthDate' : 'legal.taxNumber'),
    ...when(tin && german && person && !isTaxId(tin), 'tin_invalid', 'legal.tin', { tin }),
    ...when(vatId && !isVatId(vatId), 'vat_id_invalid', 'legal.vatId', { vatId }),
    ...when(vatId && smallBusiness === true, 'small_business_vat_id', 'legal.vatId', { vatId }),
  ];
}

function account({ iban, accountHolder, name, ownerName }: LegalForm): Finding[] {
  const holders = [name, ownerName].filter((one): one is string => Boolean(one));
  const differs = accountHolder && holders.length > 0 && !holders.some((one) => isSameName(accountHolder, one));
  return [
    ...when(iban && !isValidIBAN(iban), 'iban_invalid', 'legal.iban'),
    ...when(iban && !iban.startsWith('DE'), 'iban_foreign', 'legal.iban', { country: iban?.slice(0, 2) }),
    ...when(differs, 'account_holder_differs', 'legal.accountHolder', { accountHolder, name, ownerName }),
  ];
}

function goods(legal: LegalForm, shop: ShopForm): Finding[] {
  const { lucidNumber, weeeNumber, noPackaging, noOwnDevices, foodRegistration } = legal;
  const packed = sellsAny(shop, ['goods', 'food', 'alcohol', 'electronics']);
  return [
    ...when(packed && !lucidNumber && noPackaging !== true, 'lucid_missing', 'legal.lucidNumber'),
    ...when(lucidNumber && !isLucidNumber(lucidNumber), 'lucid_invalid', 'legal.lucidNumber', { lucidNumber }),
    ...when(
      sellsAny(shop, ['electronics']) && !weeeNumber && noOwnDevices !== true,
      'weee_missing',
      'legal.weeeNumber',
    ),
    ...when(weeeNumber && !isWeeeNumber(weeeNumber), 'weee_invalid', 'legal.weeeNumber', { weeeNumber }),
    ...when(weeeNumber && isWeeeNumber(weeeNumber), 'weee_unconfirmed', 'legal.weeeNumber', {
      weeeNumber,
      lookUp: 'https://www.ear-system.de/ear-verzeichnis/hersteller',
    }),
    ...when(sellsAny(shop, ['food']) && !foodRegistration, 'food_registration_missing', 'legal.foodRegistration'),
  ];
}

function imprint(legal: LegalForm): Finding[] {
  const wanted = ['name', 'street', 'houseNumber', 'postcode', 'city', 'email', 'phone'] as const;
  const lacking = [
    ...wanted.filter((field) => !legal[field]),
    ...(legal.needsPermit === true && !legal.supervisoryAuthority ? ['supervisoryAuthority'] : []),
  ];
  return when(lacking.length > 0, 'imprint_incomplete', `legal.${lacking[0]}`, { lacking });
}
