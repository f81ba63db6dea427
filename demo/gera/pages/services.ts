import type { DemoShopService } from '../../types.js';

const service = (name: string, text: string, price: string | null = null): DemoShopService => ({ name, text, price });

/** What shops do besides selling goods; those without offers live from it. */
export const services: Record<string, DemoShopService[]> = {
  'schluesseldienst-bartlinde': [
    service('Schlüssel nachmachen', 'Buntbart- und Zylinderschlüssel, während Sie warten.', 'ab 6 €'),
    service('Absätze erneuern', 'Damen und Herren, meist am selben Tag fertig.', 'ab 9 €'),
    service('Sohlen kleben und nähen', 'Ledersohlen brauchen drei Tage.', 'ab 25 €'),
    service('Schilder gravieren', 'Türschilder aus Messing oder Kunststoff, Schrift nach Wunsch.', 'ab 14 €'),
    service('Uhrenbatterie wechseln', 'Mit Dichtung auf Wunsch.', '8 €'),
  ],
  'nadel-und-naht': [
    service('Hose kürzen', 'Mit Originalsaum auf Wunsch, fertig in drei Tagen.', '12 €'),
    service('Reißverschluss erneuern', 'In Jacken, Hosen und Taschen.', 'ab 18 €'),
    service('Gardinen nähen', 'Wir messen auch bei Ihnen zu Hause.', 'nach Aufwand'),
    service('Brautkleid anpassen', 'Zwei Anproben gehören dazu; bitte acht Wochen vorher kommen.', 'ab 90 €'),
    service('Kunststopfen', 'Mottenlöcher, die danach niemand mehr findet.', 'ab 15 €'),
  ],
  'kosmetik-lichtung': [
    service('Gesichtsbehandlung', 'Reinigung, Maske und Massage, 60 Minuten.', '58 €'),
    service('Fußpflege', '45 Minuten, auch zu Hause in der Stadtmitte.', '32 €'),
    service('Maniküre', 'Mit oder ohne Lack, 30 Minuten.', 'ab 24 €'),
    service('Wimpern färben', '20 Minuten; ein Verträglichkeitstest am Tag davor ist kostenlos.', '16 €'),
  ],
  'foto-blende-acht': [
    service('Passbilder', 'Biometrisch, mit Code für die Behörde, ohne Termin.', '16 €'),
    service('Familienbilder', 'Im Studio oder im Küchengarten, eine Stunde.', 'ab 120 €'),
  ],
  'uhrwerk-pendel': [
    service('Uhren reparieren', 'Auch Wanduhren und Regulatoren; Kostenvoranschlag vorher.', 'nach Aufwand'),
    service('Ringe ändern', 'Weiter oder enger, meist in einer Woche.', 'ab 25 €'),
  ],
  speichentanz: [
    service('Durchsicht', 'Bremsen, Schaltung, Licht, Luft. Ersatzteile kommen dazu.', '59 €'),
    service('Reifenpanne', 'Schlauch wechseln, oft sofort.', '15 €'),
  ],
  'funkenflug-elektro': [
    service('Geräte reparieren', 'Wir schauen erst, ob es sich lohnt, und sagen es ehrlich.', 'ab 20 €'),
    service('Altgeräte zurückgeben', 'Kleine Geräte nehmen wir ohne Kauf zurück.', 'kostenlos'),
  ],
  'sehwerk-osterblick': [
    service('Sehtest', 'Ohne Termin, etwa 20 Minuten.', 'kostenlos'),
    service('Brille richten', 'Schrauben, Bügel, Nasenpads; auch bei fremden Brillen.', 'kostenlos'),
  ],
  klangkiste: [
    service('Instrumente leihen', 'Geigen und Celli in Kindergrößen, monatlich.', 'ab 15 €'),
    service('Unterricht', 'Gitarre, Geige, Flöte, Klavier im Hinterzimmer.', 'ab 22 €'),
  ],
  'schuhhaus-leisefuss': [service('Füße messen', 'Länge und Weite, bei Kindern jedes Mal.', 'kostenlos')],
  'mohn-und-malve': [service('Sträuße liefern', 'In der Stadtmitte zu Fuß, am selben Tag.', '4 €')],
  'werkbank-sued': [service('Werkzeug leihen', 'Bohrhammer, Parkettschleifer, Leiter; tageweise.', 'ab 12 €')],
};
