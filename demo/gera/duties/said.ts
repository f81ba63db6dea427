/** How long it takes, in minutes, by service. */
export const durations: Record<string, number> = {
  'damenschnitt-mit-waschen-und-foehnen': 60,
  herrenschnitt: 30,
  hochsteckfrisur: 75,
  kinderschnitt: 25,
  'lockenschnitt-trocken': 90,
  'tisch-fuer-die-kaffeetafel': 180,
  'klossrunde-am-freitag': 180,
  'roestabend-mit-erna': 120,
  'kerzenziehen-fuer-kinder': 60,
  naehmaschinenfuehrerschein: 180,
  'weinabend-im-hoehler': 180,
  'teeprobe-fuer-vier': 90,
  'abendkurs-an-der-scheibe': 180,
  'familientag-ton': 240,
  bildschirmberatung: 45,
  'sehtest-mit-protokoll': 30,
  'bienenpatenschaft-fuer-ein-jahr': 120,
  'schnupperstunde-am-instrument': 30,
  'laufanalyse-auf-dem-band': 20,
  'plattfuss-soforthilfe': 20,
  'brille-richten-und-schrauben-ersetzen': 10,
  'batteriewechsel-armbanduhr': 15,
  'inspektion-mit-probefahrt': 60,
  bewerbungsfoto: 45,
  'passbild-biometrisch': 15,
  familienportraet: 90,
};

/** Days until it is ready, by offer. */
export const leadDays: Record<string, number> = {
  'geburtstagstorte-nach-wunsch': 2,
  'massrock-nach-anprobe': 21,
  namensbecher: 28,
  'taufkerze-mit-namen': 10,
  'trauringe-zum-selberschmieden': 14,
  'brautstrauss-nach-gespraech': 14,
};

/** What has to be warned of, by offer or by the law of its category. */
export const warnings: Record<string, string> = {
  toy: 'Achtung: Nicht für Kinder unter 36 Monaten geeignet. Kleine Teile, Erstickungsgefahr.',
  'kuschelelster-ella': 'Vor der ersten Benutzung bei 30 °C waschen. Etiketten vor dem Spielen entfernen.',
  'skatkarten-franzoesisches-blatt': 'Keine besonderen Warnhinweise nötig.',
  'seifenblasen-riesenring': 'Achtung: Nur unter Aufsicht von Erwachsenen benutzen. Kontakt mit den Augen vermeiden.',
  'drachen-wolkenkratzer': 'Achtung: Nicht in der Nähe von Hochspannungsleitungen und bei Gewitter steigen lassen.',
  chemical: 'Für Kinder unzugänglich aufbewahren. Kontakt mit den Augen vermeiden, sonst gründlich mit Wasser spülen.',
  'besen-rosshaar': 'Keine besonderen Warnhinweise nötig.',
  'waescheklammern-buche': 'Keine besonderen Warnhinweise nötig.',
  'toilettenpapier-sorgenlos': 'Keine besonderen Warnhinweise nötig.',
  'schnuersenkel-gewachst': 'Keine besonderen Warnhinweise nötig.',
  'schuhbuerste-rosshaar': 'Keine besonderen Warnhinweise nötig.',
  'schuhspanner-zeder': 'Keine besonderen Warnhinweise nötig.',
  'einlegesohle-lammfell': 'Keine besonderen Warnhinweise nötig.',
  hornspaene: 'Für Hunde unzugänglich lagern. Nicht zum Verzehr bestimmt.',
  'pflanzerde-torffrei': 'Beim Umtopfen Handschuhe tragen, Staub nicht einatmen.',
  leinoelfirnis:
    'Achtung: Mit Firnis getränkte Lappen können sich selbst entzünden. Ausgebreitet im Freien trocknen oder in Wasser legen.',
  'kalkfarbe-weiss':
    'Gefahr: Verursacht schwere Augenschäden. Schutzbrille und Handschuhe tragen (H318, P280, P305+P351+P338).',
  'fluessigwaschmittel-olivenseife':
    'Achtung: Verursacht schwere Augenreizung (H319). Für Kinder unzugänglich aufbewahren (P102).',
  'kochmesser-20-zentimeter': 'Sehr scharf. Für Kinder unzugänglich aufbewahren.',
  'kerzenloescher-messing': 'Nach dem Löschen heiß.',
  'duftkerze-regen-auf-pflaster': 'Brennende Kerze nie unbeaufsichtigt lassen. Mindestabstand zu anderen Kerzen 10 cm.',
  'leiter-buche-fuenf-stufen': 'Höchstens 150 kg. Nur auf ebenem, festem Grund aufstellen.',
  'waschmaschine-acht-kilo': 'Nur mit Schutzkontakt anschließen. Kinder unter 3 Jahren fernhalten.',
};
