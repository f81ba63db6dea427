import type { DemoCityFacts, DemoDistrict, DemoPostcode, DemoStreet, Position, Zone } from '../types.js';

export const city: DemoCityFacts = {
  slug: 'gera',
  name: 'Gera',
  state: 'TH',
  centre: { lat: 50.8806, lon: 12.0833 },
  box: { south: 50.79, west: 11.97, north: 50.98, east: 12.19 },
  timezone: 'Europe/Berlin',
  currency: 'EUR',
  locale: 'de',
  publicUrl: 'https://lieblingsladen.example',
};

const district = (slug: string, name: string, postcodes: string[], lat: number, lon: number): DemoDistrict => ({
  slug,
  name,
  postcodes,
  centre: { lat, lon },
});

/** The slug of the places beyond the city limits that share a postcode with the city. */
export const umland = 'umland';

export const districts: DemoDistrict[] = [
  district('stadtmitte', 'Stadtmitte', ['07545'], 50.8775, 12.082),
  district('untermhaus', 'Untermhaus', ['07548'], 50.885, 12.056),
  district('debschwitz', 'Debschwitz', ['07548'], 50.8589, 12.0728),
  district('lusan', 'Lusan', ['07549'], 50.8455, 12.0626),
  district('bieblach', 'Bieblach', ['07546'], 50.899, 12.0877),
  district('bieblach-ost', 'Bieblach-Ost', ['07546'], 50.9045, 12.0985),
  district('tinz', 'Tinz', ['07546', '07552'], 50.905, 12.076),
  district('gera-ost', 'Gera-Ost', ['07546'], 50.8795, 12.108),
  district('zwoetzen', 'Zwötzen', ['07551'], 50.849, 12.086),
  district('pforten', 'Pforten', ['07551'], 50.864, 12.088),
  district('langenberg', 'Langenberg', ['07552'], 50.918, 12.048),
  district('ernsee', 'Ernsee', ['07548'], 50.88, 12.03),
  district('liebschwitz', 'Liebschwitz', ['07551'], 50.826, 12.087),
  district('scheubengrobsdorf', 'Scheubengrobsdorf', ['07548'], 50.87, 12.035),
  district('roschuetz', 'Roschütz', ['07552'], 50.913, 12.09),
  district('aga', 'Aga', ['07554'], 50.96, 12.086),
  district(umland, 'Umland', ['07554', '07557'], 50.9216, 12.1733),
];

const postcode = (
  code: string,
  lat: number,
  lon: number,
  zone: Zone,
  tourFeeCents: number | null,
  covers: string,
  shared = false,
): DemoPostcode => ({ postcode: code, centre: { lat, lon }, covers, zone, tourFeeCents, shared });

/** Centres after WZB plz_geocoord (Apache-2.0). */
export const postcodes: DemoPostcode[] = [
  postcode('07545', 50.88052, 12.08051, 'A', 290, 'Stadtmitte, Altstadt, Südbahnhof'),
  postcode('07546', 50.88096, 12.10698, 'B', 390, 'Gera-Ost, Leumnitz, Bieblach'),
  postcode('07548', 50.88268, 12.03462, 'B', 390, 'Untermhaus, Debschwitz, Ernsee, Scheubengrobsdorf, Frankenthal'),
  postcode('07549', 50.84455, 12.06258, 'B', 390, 'Lusan, Zeulsdorf'),
  postcode('07551', 50.83797, 12.10871, 'C', 490, 'Zwötzen, Pforten, Liebschwitz, Kaimberg, Taubenpreskeln'),
  postcode('07552', 50.91966, 12.05281, 'C', 490, 'Langenberg, Tinz, Milbitz, Roschütz'),
  postcode('07554', 50.91442, 12.13504, 'D', null, 'Trebnitz, Söllmnitz, Röpsen; dazu Orte im Landkreis Greiz', true),
  postcode('07557', 50.81461, 12.03238, 'D', null, 'Weißig, Langengrobsdorf; dazu Orte im Landkreis Greiz', true),
];

const at = (
  name: string,
  lat: number,
  lon: number,
  bearing: number,
  place = 'stadtmitte',
  code = '07545',
): DemoStreet => ({
  name,
  district: place,
  postcode: code,
  position: { lat, lon },
  bearing,
});

/** Middle of each street, good to about 120 m. */
export const streets: DemoStreet[] = [
  at('Markt', 50.8765, 12.0838, 100),
  at('Kornmarkt', 50.876, 12.083, 80),
  at('Große Kirchstraße', 50.877, 12.0848, 20),
  at('Kleine Kirchstraße', 50.8773, 12.0842, 20),
  at('Steinweg', 50.8772, 12.0858, 60),
  at('Nicolaiberg', 50.8764, 12.0868, 110),
  at('Sorge', 50.8793, 12.0822, 95),
  at('Zschochernplatz', 50.8798, 12.0848, 60),
  at('Zschochernstraße', 50.8806, 12.0862, 30),
  at('Johannisplatz', 50.8784, 12.0818, 90),
  at('Johannisstraße', 50.8779, 12.0825, 170),
  at('Schloßstraße', 50.8781, 12.0806, 100),
  at('Museumsplatz', 50.8772, 12.0807, 90),
  at('Heinrichstraße', 50.8763, 12.079, 170),
  at('Humboldtstraße', 50.8808, 12.0818, 10),
  at('Puschkinplatz', 50.88, 12.0793, 90),
  at('Amthorstraße', 50.8802, 12.0775, 5),
  at('Bahnhofstraße', 50.8826, 12.0776, 110),
  at('Reichsstraße', 50.8735, 12.0778, 175),
  at('Greizer Straße', 50.8742, 12.0836, 150),
  at('Leipziger Straße', 50.8872, 12.08, 5),
  at('Clara-Zetkin-Straße', 50.8822, 12.0812, 40),
  at('Wiesestraße', 50.861, 12.0715, 190, 'debschwitz', '07548'),
  at('Mohrenplatz', 50.8846, 12.053, 80, 'untermhaus', '07548'),
  at('Küchengarten', 50.885, 12.0635, 80, 'untermhaus', '07548'),
  at('Zeulsdorfer Straße', 50.844, 12.059, 200, 'lusan', '07549'),
  at('Werner-Petzold-Straße', 50.8446, 12.0602, 120, 'lusan', '07549'),
  at('Straße des Bergmanns', 50.8905, 12.0845, 15, 'bieblach', '07546'),
  at('Ernseer Höhe', 50.8794, 12.0312, 100, 'ernsee', '07548'),
  at('Langenberger Hauptstraße', 50.9172, 12.0494, 40, 'langenberg', '07552'),
  at('Am Tinzer Schloss', 50.9046, 12.0764, 60, 'tinz', '07546'),
  at('Lange Straße', 50.8488, 12.0858, 10, 'zwoetzen', '07551'),
  at('Brahmenauer Dorfstraße', 50.9216, 12.1733, 60, umland, '07554'),
];

const metresPerDegree = 111_320;

/**
 * Where a house stands: some metres along the street for its number, some across for its letter, so that two shops of
 * one street never lie on top of each other on a map.
 */
export function positionOf(streetName: string, houseNumber: string): Position {
  const street = streets.find(({ name }) => name === streetName);
  if (!street) throw new Error(`No street "${streetName}" in this city.`);
  const number = Number.parseInt(houseNumber, 10);
  const letter = houseNumber.replace(/\d+/, '').charCodeAt(0) - 96;
  const along = (number % 50) * 2.4 - 60;
  const across = (number % 2 ? 6 : -6) + (Number.isNaN(letter) ? 0 : letter - 4);
  const angle = (street.bearing * Math.PI) / 180;
  const north = along * Math.cos(angle) - across * Math.sin(angle);
  const east = along * Math.sin(angle) + across * Math.cos(angle);
  const { lat, lon } = street.position;
  const round = (value: number): number => Math.round(value * 1e6) / 1e6;
  return {
    lat: round(lat + north / metresPerDegree),
    lon: round(lon + east / (metresPerDegree * Math.cos((lat * Math.PI) / 180))),
  };
}
