import type { MigrationInterface, QueryRunner } from 'typeorm';

const everybody = { legalForms: [], sells: [], registered: null, smallBusiness: null, given: [] };
const item = (key: string, de: [string, string], en: [string, string], more: object = {}) => ({
  key,
  words: { de: de[0], en: en[0] },
  hint: { de: de[1], en: en[1] },
  forWhom: everybody,
  required: true,
  active: true,
  documents: [],
  upload: false,
  validMonths: null,
  check: 'human',
  codes: [],
  fields: [],
  since: 1,
  ...more,
});
const address = (part: string) => ['street', 'houseNumber', 'postcode', 'city'].map((field) => `${part}.${field}`);

/** What every city starts with; from then on it is the city's own. */
const ITEMS = [
  item(
    'trade_licence',
    [
      'Gewerbeanmeldung',
      'Stimmen Name, Anschrift und Tätigkeit mit dem Antrag überein? Ist sie lesbar und vollständig?',
    ],
    ['Trade licence', 'Do name, address and trade match the application? Is it legible and complete?'],
    {
      documents: ['trade_licence'],
      upload: true,
      codes: ['trade_licence_missing'],
      fields: ['legal.name', 'legal.ownerName', ...address('legal'), 'shop.kind'],
    },
  ),
  item(
    'register_extract',
    ['Registerauszug', 'Stimmen Firma, Rechtsform, Gericht, Nummer und Vertretung? Der Auszug soll aktuell sein.'],
    ['Register extract', 'Do company, legal form, court, number and representatives match? It should be recent.'],
    {
      forWhom: { ...everybody, registered: true },
      documents: ['register_extract'],
      upload: true,
      validMonths: 24,
      codes: ['legal_form_contradicts', 'register_missing', 'register_court_unknown', 'duplicate_register'],
      fields: ['legal.name', 'legal.legalForm', 'legal.registerCourt', 'legal.registerNumber', 'legal.ownerName'],
    },
  ),
  item(
    'legal_form',
    [
      'Rechtsform und Register passen',
      'Die Rechtsform steht im Namen, und die Nummer gehört in das richtige Register.',
    ],
    ['Legal form and register match', 'The name says the legal form, and the number belongs to the right register.'],
    {
      check: 'machine',
      codes: ['legal_form_contradicts', 'register_missing', 'register_court_unknown', 'name_lacks_owner'],
      fields: ['legal.name', 'legal.legalForm', 'legal.ownerName', 'legal.registerCourt', 'legal.registerNumber'],
    },
  ),
  item(
    'identity',
    [
      'Ausweis gesehen',
      'Ausweiskopie, eID oder persönlich vorgelegt: Ist es die Person, die vertritt (Art. 30 Abs. 1 b DSA)?',
    ],
    ['Identity seen', 'Copy, electronic ID or in person: is it whoever represents the business (Art. 30 (1) b DSA)?'],
    { documents: ['identity'], fields: ['legal.ownerName', ...address('legal')] },
  ),
  item(
    'address',
    ['Laden liegt in der Stadt', 'Die Regeln vergleichen Ort und Postleitzahl; im Zweifel hinsehen.'],
    ['Shop lies in the city', 'Rules compare town and postcode; look when in doubt.'],
    {
      check: 'machine',
      codes: ['outside_city', 'postcode_spans_districts', 'postcode_shared', 'district_contradicts'],
      fields: address('shop'),
    },
  ),
  item(
    'duplicate',
    ['Noch nicht angemeldet', 'Gleicher Laden, gleiche USt-IdNr. oder gleiche IBAN bei jemand anderem?'],
    ['Not there yet', 'Same shop, same VAT ID or same IBAN with somebody else?'],
    {
      check: 'machine',
      codes: [
        'duplicate_shop',
        'duplicate_vat_id',
        'duplicate_iban',
        'duplicate_register',
        'second_branch',
        'applied_before',
      ],
      fields: ['shop.name', ...address('shop'), 'legal.vatId', 'legal.iban'],
    },
  ),
  item(
    'vat_id',
    ['USt-IdNr. bestätigt', 'Prüfziffer und qualifizierte Bestätigung; ohne Auskunft selbst beim BZSt nachsehen.'],
    ['VAT ID confirmed', 'Check digit and qualified confirmation; without an answer look it up yourself.'],
    {
      forWhom: { ...everybody, given: ['legal.vatId'] },
      check: 'machine',
      codes: ['vat_id_invalid', 'vat_id_refused', 'vat_id_unconfirmed', 'vat_id_name_differs', 'small_business_vat_id'],
      fields: ['legal.vatId', 'legal.name', 'legal.smallBusiness'],
    },
  ),
  item(
    'tax',
    ['Steuerdaten vollständig', 'Steuernummer oder USt-IdNr., für Meldungen nach PStTG und § 22f UStG.'],
    ['Tax data complete', 'Tax number or VAT ID, for reports under PStTG and section 22f UStG.'],
    {
      check: 'machine',
      codes: ['tax_number_invalid', 'tax_number_other_state', 'tax_data_missing', 'tin_invalid'],
      fields: ['legal.taxNumber', 'legal.vatId', 'legal.smallBusiness'],
    },
  ),
  item(
    'bank_account',
    ['Konto gehört dem Unternehmen', 'Ist die Inhaberin oder der Inhaber des Kontos das Unternehmen?'],
    ['Account belongs to the business', 'Is the holder of the account the business?'],
    {
      check: 'machine',
      codes: ['account_holder_differs', 'iban_invalid', 'iban_foreign'],
      fields: ['legal.iban', 'legal.accountHolder', 'legal.name'],
    },
  ),
  item(
    'promise',
    ['Selbstbescheinigung', 'Nur Waren anbieten, die dem Recht der Union entsprechen (Art. 30 Abs. 1 e DSA).'],
    ['Self-certification', 'To offer only what the law of the Union allows (Art. 30 (1) e DSA).'],
    { check: 'machine', codes: ['self_certification_missing'], fields: ['legal.selfCertified'] },
  ),
  item(
    'imprint',
    ['Impressum vollständig', 'Name, Anschrift, E-Mail, Telefon, Register und USt-IdNr. (§ 5 DDG).'],
    ['Imprint complete', 'Name, address, e-mail, telephone, register and VAT ID (section 5 DDG).'],
    {
      check: 'machine',
      codes: ['imprint_incomplete'],
      fields: ['legal.name', ...address('legal'), 'legal.email', 'legal.phone'],
    },
  ),
  item(
    'lucid',
    ['Verpackungsregister LUCID', 'Ist die Nummer eingetragen und gehört sie dem Unternehmen?'],
    ['Packaging register LUCID', 'Is the number registered, and does it belong to the business?'],
    {
      forWhom: { ...everybody, sells: ['goods', 'food', 'alcohol', 'electronics'] },
      check: 'machine',
      codes: ['lucid_missing', 'lucid_invalid', 'lucid_unconfirmed'],
      fields: ['legal.lucidNumber'],
    },
  ),
  item(
    'weee',
    ['Elektrogeräte: WEEE-Nummer', 'Wer Elektrogeräte oder Batterien verkauft, muss registriert sein.'],
    ['Electrical goods: WEEE number', 'Whoever sells electrical goods or batteries has to be registered.'],
    {
      forWhom: { ...everybody, sells: ['electronics'] },
      check: 'machine',
      codes: ['weee_missing', 'weee_invalid', 'weee_unconfirmed'],
      fields: ['legal.weeeNumber'],
    },
  ),
  item(
    'food',
    ['Lebensmittel: Registrierung', 'Registrierung beim Veterinäramt; Allergene und Kennzeichnung bekannt?'],
    ['Food: registration', 'Registration with the food authority; allergens and labelling known?'],
    {
      forWhom: { ...everybody, sells: ['food'] },
      documents: ['food_registration'],
      upload: true,
      validMonths: 36,
      codes: ['food_registration_missing'],
      fields: ['legal.name', 'shop.kind', ...address('shop')],
    },
  ),
  item(
    'age',
    ['Altersgrenzen', 'Ab 16 oder 18: Wird an der Tür und beim Abholen nach dem Ausweis gefragt?'],
    ['Age limits', 'From 16 or 18: do they ask for ID at the door and at pick-up?'],
    { forWhom: { ...everybody, sells: ['alcohol'] }, fields: ['shop.kind', 'shop.summary'] },
  ),
  item(
    'payout_account',
    ['Auszahlungskonto bei Stripe', 'Ohne Konto kann der Laden gezeigt werden, aber nichts verkaufen.'],
    ['Payout account with Stripe', 'Without it the shop can be shown but sells nothing.'],
    {
      required: false,
      check: 'machine',
      codes: ['none', 'incomplete', 'in_review', 'restricted', 'unknown'].map((status) => `payout_account_${status}`),
      fields: ['legal.iban'],
    },
  ),
  item(
    'permits',
    [
      'Erlaubnisse',
      'Braucht die Tätigkeit eine Erlaubnis (Gaststätte, Bewachung, Handwerksrolle)? Dann zeigen lassen.',
    ],
    ['Permits', 'Does the trade need a permit (catering, security, crafts register)? Then ask to see it.'],
    {
      forWhom: { ...everybody, given: ['legal.needsPermit'] },
      documents: ['other'],
      fields: ['shop.kind', 'legal.supervisoryAuthority', 'legal.chamber'],
    },
  ),
  item(
    'presentation',
    ['Auftritt', 'Name, Beschreibung und Bilder sind sachlich und gehören dem Laden; Bilder haben Beschreibungen.'],
    ['Presentation', 'Name, description and pictures are factual and their own; pictures have descriptions.'],
    { required: false, fields: ['shop.name', 'shop.summary', 'shop.story', 'shop.openingHours'] },
  ),
];

export class FillChecklist1795510200006 implements MigrationInterface {
  name = 'FillChecklist1795510200006';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`insert into merchants.checklists (version, items, note) values (1, $1, 'Grundausstattung')`, [
      JSON.stringify(ITEMS),
    ]);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`delete from merchants.checklists where version = 1`);
  }
}
