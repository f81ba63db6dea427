import type { DemoFood } from '../../duty-types.js';
import { food } from './food-kit.js';

/** What animals eat. */
export const feed: Record<string, DemoFood> = {
  'hundefutter-landhuhn': food(
    'Alleinfuttermittel für Hunde',
    'Huhn (60 %), Kartoffelflocken, Erbsen, Geflügelfett, Rübenfaser, Mineralstoffe. Analytische Bestandteile: Rohprotein 26 %, Rohfett 14 %, Rohfaser 3 %, Rohasche 7 %',
  ),
  'hundefutter-lamm-sensibel': food(
    'Alleinfuttermittel für Hunde',
    'Lamm (45 %), Reis, Rapsöl, Mineralstoffe. Analytische Bestandteile: Rohprotein 23 %, Rohfett 12 %, Rohfaser 3 %, Rohasche 7 %',
  ),
  'nassfutter-ente-mit-pastinake': food(
    'Alleinfuttermittel für Hunde',
    'Ente (65 %), Brühe, Pastinake (8 %), Mineralstoffe. Analytische Bestandteile: Rohprotein 11 %, Rohfett 6 %, Rohfaser 0,4 %, Rohasche 2 %',
  ),
  'katzenfutter-seelachs': food(
    'Alleinfuttermittel für Katzen',
    'Seelachs (40 %), Kartoffel, Geflügelfett, Mineralstoffe, Taurin. Analytische Bestandteile: Rohprotein 32 %, Rohfett 12 %, Rohfaser 3 %, Rohasche 7 %',
  ),
  'pastete-fuer-aeltere-katzen': food(
    'Alleinfuttermittel für Katzen',
    'Geflügel (55 %, davon Leber 12 %), Brühe, Mineralstoffe. Analytische Bestandteile: Rohprotein 10 %, Rohfett 6 %, Rohfaser 0,3 %, Rohasche 1,6 %',
  ),
  'heu-von-der-elsterwiese': food('Einzelfuttermittel für Kleintiere', 'Wiesenheu'),
  'streufutter-fuer-wildvoegel': food(
    'Mischfuttermittel für Wildvögel',
    'Sonnenblumenkerne, Haferflocken, Erdnussbruch',
  ),
  'hundekekse-leberwurst': food(
    'Ergänzungsfuttermittel für Hunde',
    'Weizenmehl, Leberwurst (18 %), Ei, Rapsöl. Analytische Bestandteile: Rohprotein 13 %, Rohfett 9 %',
  ),
};
