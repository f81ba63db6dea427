export interface Definition {
  term: string;
  text: string;
}

/** What each figure means and how it is reckoned. */
export function definitionsOf(city: string, rate: { percent: number; cents: number }): Definition[] {
  const percent = rate.percent.toLocaleString('de-DE');
  return [
    {
      term: 'Quartal',
      text: 'Vom ersten Tag 0 Uhr bis zum Ende des letzten Tages nach der Uhr der Stadt. Verglichen wird mit dem ganzen Quartal davor; ein laufendes Quartal wird nicht verglichen.',
    },
    {
      term: 'Läden zu sehen',
      text: 'Läden, die bis zum Ende des Quartals eröffnet wurden und heute zu sehen sind. Wer seither gegangen oder gesperrt ist, fehlt auch rückwirkend.',
    },
    {
      term: 'gepflegt, bestätigt, heute',
      text: 'Gepflegt: In den letzten 90 Tagen hat jemand die Seite oder ein Angebot geändert. Bestätigt: Das Angebot wurde in den letzten 30 Tagen angelegt oder geändert. Bekannt ist nur die letzte Änderung; deshalb gelten diese Werte für den Tag, an dem der Bericht erstellt wurde, und werden nicht verglichen.',
    },
    {
      term: 'Suche ohne Treffer',
      text: 'Erste Seite einer Suche im ganzen Angebot, die weder Ware noch Laden fand. Gezählt werden Begriff und Tag, nie wer gesucht hat. Ein Begriff erscheint erst, wenn ihn an einem Tag mindestens drei verschiedene Menschen suchten oder über mehrere Tage mindestens sechs Mal Menschen. Seltene Begriffe werden nach einem Monat gelöscht, E-Mail-Adressen und Nummern gar nicht erst gezählt.',
    },
    {
      term: 'Antwortzeit',
      text: 'Median der Zeit zwischen Bezahlung und Antwort des Ladens, gemessen mit der Uhr. Automatische Annahmen zählen nicht mit. In der Frist: Anteil der Antworten, die vor Ablauf der Frist in der Öffnungszeit kamen; verfallene Bestellungen zählen als zu spät.',
    },
    {
      term: 'Umsatz',
      text: 'Summe der verbindlichen Bestellungen des Quartals einschließlich Mehrwertsteuer und Pfand, abzüglich der im Quartal ausgezahlten Erstattungen.',
    },
    {
      term: `was in ${city} bleibt`,
      text: `Bleibt = Umsatz - Anteil von Händlern mit Sitz außerhalb - Gebühren × (Umsatz - Anteil außerhalb) / Umsatz. Gebühren = ${percent} % des Umsatzes vor Erstattungen + ${rate.cents} Cent je Zahlung; das ist eine Schätzung, bis die Gebühren einzeln gebucht werden. Sind es weniger als fünf Händler außerhalb, wird ihr Anteil nicht abgezogen, weil er sonst bekannt würde. Was Läden für ihre Ware ausgeben, ist nicht bekannt und nicht enthalten.`,
    },
    {
      term: 'Schutz der Läden',
      text: 'Die Stadt sieht den Umsatz keines Ladens, dessen Inhaber nicht zugestimmt hat. Summen gibt es nur für ganze Monate und Quartale und nur, wenn mindestens fünf Läden ohne Zustimmung darin stecken; Gruppen werden so zusammengefasst, dass sich auch durch Abziehen nichts über weniger als fünf errechnen lässt.',
    },
    {
      term: 'kleine Zahl',
      text: 'Unter 20 Fällen nennt der Bericht Unterschiede als Anzahl und nicht in Prozent: Sie können Zufall sein.',
    },
  ];
}
