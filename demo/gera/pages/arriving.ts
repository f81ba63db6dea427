/** Where orders are collected; whoever is not named hands them out at the till. */
export const pickupNotes: Record<string, string> = {
  'backstube-hoehlerkruste':
    'Am rechten Ende der Theke, an der Schlange vorbei. Vor 7 Uhr bitte an die Backstubentür klopfen.',
  'fleischerei-mutzofen': 'Über den Hof durch die graue Tür, dort klingeln. Kühltasche mitbringen.',
  'hofgut-brahmeblick':
    'Im Hofladen rechts neben dem Tor. Außerhalb der Zeiten steht Bezahltes im Kühlschrank der Scheune, Zahlencode in der Nachricht.',
  'lusan-laedchen-sonnenblick': 'An der Poststelle hinten links. Wir tragen Ihnen schwere Kisten bis ans Auto.',
  elsterkapitel: 'Am Abholregal neben der Kasse, nach Nachnamen sortiert.',
  'gartenmarkt-dahlienhof': 'An der Warenausgabe im Hof; dort dürfen Sie zehn Minuten parken.',
  'imkerei-stadtwald': 'Am Gartentor klingeln. Im Sommer bitte langsam gehen, die Bienen fliegen über den Weg.',
  rebenhoehler: 'Im Gewölbe eine Treppe tiefer. Klingeln Sie oben, dann bringen wir die Flaschen herauf.',
  speichentanz: 'Werkstatttor im Hof, Fahrräder bitte nicht durch den Laden schieben.',
  'werkbank-sued': 'Am Tresen für Abholer, durch den Seiteneingang Reichsstraße.',
};

export const atTheTill = 'An der Kasse. Nennen Sie Ihren Abholcode oder zeigen Sie ihn auf dem Telefon.';

/** What helps where there is a step, or what makes it easy where there is none. */
export const accessNotes: Record<string, string> = {
  'fleischerei-mutzofen': 'Zwei Stufen. Klingel links, wir bedienen Sie auch vor der Tür.',
  kerzenkeller: 'Zehn Stufen hinab in den Keller, Handlauf auf beiden Seiten. Wir kommen auch herauf.',
  rebenhoehler: 'Eine Treppe mit zwölf Stufen. Oben gibt es eine Klingel und einen Stuhl.',
  klangkiste: 'Eine Stufe; eine Rampe steht hinter der Tür, bitte klingeln.',
  'nadel-und-naht': 'Drei Stufen, enger Flur. Wir nehmen Kleidung auch an der Haustür an.',
  'sehwerk-osterblick': 'Automatische Tür, Messplatz für Rollstühle, Hörschleife an der Kasse.',
  'lusan-laedchen-sonnenblick': 'Ebenerdig, breite Gänge, Sitzbank am Eingang.',
};
