export type Language = 'de' | 'en';
/** A text in both languages of the pages. */
export type Text = Record<Language, string>;

const say = (de: string, en: string): Text => ({ de, en });

export const words = {
  simulator: say('Stripe-Simulator · Connect', 'Stripe simulator · Connect'),
  title: say('Auszahlungskonto', 'Payout account'),
  forWhom: say('für', 'for'),
  step: say('Schritt', 'Step'),
  of: say('von', 'of'),
  next: say('Speichern und weiter', 'Save and continue'),
  back: say('Zurück', 'Back'),
  later: say('Später weitermachen', 'Carry on later'),
  send: say('Zustimmen und absenden', 'Agree and send'),
  otherLanguage: say('English', 'Deutsch'),
  mistakes: say('Bitte sehen Sie sich diese Angaben noch einmal an:', 'Please look at these details again:'),
  optional: say('freiwillig', 'optional'),
  test: say('Nur im Simulator', 'Only in the simulator'),
  business: say('Ihr Unternehmen', 'Your business'),
  person: say('Die Person, die es vertritt', 'The person who represents it'),
  bank: say('Ihr Bankkonto', 'Your bank account'),
  identity: say('Ausweis', 'Identity document'),
  terms: say('Prüfen und zustimmen', 'Review and agree'),
  businessType: say('Rechtsform', 'Legal form'),
  individual: say('Einzelunternehmen', 'Sole trader'),
  company: say('Gesellschaft', 'Company'),
  nonProfit: say('Verein oder gemeinnützig', 'Association or non-profit'),
  name: say('Name laut Register oder Gewerbeanmeldung', 'Name in the register or on the trade licence'),
  onlyCompanies: say('Nur bei Gesellschaften und Vereinen', 'Only for companies and associations'),
  mcc: say('Branche', 'Line of business'),
  description: say('Was Sie verkaufen', 'What you sell'),
  line1: say('Straße und Hausnummer', 'Street and house number'),
  postalCode: say('Postleitzahl', 'Postcode'),
  city: say('Ort', 'Town'),
  taxId: say('Steuernummer oder USt-IdNr.', 'Tax number or VAT id'),
  firstName: say('Vorname', 'First name'),
  lastName: say('Nachname', 'Last name'),
  birth: say('Geburtsdatum', 'Date of birth'),
  email: say('E-Mail-Adresse', 'E-mail address'),
  phone: say('Telefon', 'Telephone'),
  iban: say('IBAN', 'IBAN'),
  holder: say('Inhaber des Kontos', 'Account holder'),
  agree: say(
    'Ich stimme den Nutzungsbedingungen für Stripe-Konten zu und versichere, dass die Angaben richtig sind.',
    'I agree to the terms for Stripe accounts and assure that the details are correct.',
  ),
  summary: say('Ihre Angaben', 'Your details'),
  notSaid: say('fehlt noch', 'still missing'),
  document: say('Welches Dokument laden Sie hoch?', 'Which document do you upload?'),
  goodDocument: say('Ein Foto, das Stripe lesen kann', 'A photo that Stripe can read'),
  badDocument: say('Ein unscharfes Foto, das abgelehnt wird', 'A blurred photo that is refused'),
  over: say('Dieser Link gilt nicht mehr', 'This link is no longer valid'),
  overHint: say(
    'Gehen Sie zurück zum Marktplatz und öffnen Sie Stripe von dort aus noch einmal.',
    'Go back to the marketplace and open Stripe from there again.',
  ),
  noMoney: say(
    'Ein Übungsplatz: Es fließt kein Geld, nichts wird wirklich geprüft.',
    'A practice ground: no money moves and nothing is really checked.',
  ),
} as const;

export const hints = {
  line1: say(
    'Mit „address_no_match“ scheitert die Prüfung; dann wird ein Ausweis verlangt und nichts ausgezahlt.',
    'With “address_no_match” the check fails; a document is asked for then and nothing is paid out.',
  ),
  birth: say(
    '01.01.1902 wird sofort bestätigt, 01.01.1900 für immer abgelehnt, jedes andere nach einigen Sekunden bestätigt.',
    '1902-01-01 is confirmed at once, 1900-01-01 rejected for good, any other confirmed after some seconds.',
  ),
  iban: say(
    'Test-IBAN: DE89 3704 0044 0532 0130 00. Echte Bankverbindungen werden nicht angenommen.',
    'Test IBAN: DE89 3704 0044 0532 0130 00. Real bank details are not accepted.',
  ),
};

export const mistakes = {
  empty: say('Diese Angabe fehlt.', 'This is missing.'),
  long: say('Das ist zu lang.', 'This is too long.'),
  postalCode: say('Fünf Ziffern, zum Beispiel 07545.', 'Five digits, such as 07545.'),
  birth: say(
    'Ein Datum in der Vergangenheit; die Person muss volljährig sein.',
    'A date in the past; the person must be of age.',
  ),
  email: say('Eine E-Mail-Adresse wie name@laden.de.', 'An e-mail address such as name@shop.de.'),
  phone: say('Eine Telefonnummer mit Vorwahl.', 'A telephone number with area code.'),
  iban: say('Das ist keine Test-IBAN von Stripe.', 'This is not a test IBAN of Stripe’s.'),
  choice: say('Bitte wählen Sie etwas aus.', 'Please choose one.'),
  agree: say('Ohne Zustimmung geht es nicht weiter.', 'Without consent it goes no further.'),
} as const;

/** Merchant category codes as the card networks number them (ISO 18245). */
export const trades: readonly [string, Text][] = [
  ['5942', say('Buchhandlung', 'Bookshop')],
  ['5992', say('Blumen', 'Florist')],
  ['5462', say('Bäckerei', 'Bakery')],
  ['5411', say('Lebensmittel', 'Groceries')],
  ['5499', say('Feinkost, Tee, Kaffee', 'Delicatessen, tea, coffee')],
  ['5651', say('Kleidung', 'Clothing')],
  ['5661', say('Schuhe', 'Shoes')],
  ['5945', say('Spielwaren', 'Toys')],
  ['5947', say('Geschenke', 'Gifts')],
  ['5949', say('Stoffe, Wolle, Handarbeit', 'Fabric, wool, needlework')],
  ['5712', say('Möbel, Wohnen', 'Furniture, home')],
  ['5940', say('Fahrräder', 'Bicycles')],
  ['5732', say('Elektronik', 'Electronics')],
  ['7299', say('Dienstleistung', 'Services')],
  ['5999', say('Anderer Einzelhandel', 'Other retail')],
];
