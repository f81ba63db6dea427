/** Datenlizenz Deutschland, Namensnennung 2.0, as DCAT-AP.de names it and as people read it. */
export const LICENCE = {
  uri: 'http://dcat-ap.de/def/licenses/dl-by-de/2.0',
  url: 'https://www.govdata.de/dl-de/by-2-0',
  name: 'Datenlizenz Deutschland – Namensnennung – Version 2.0',
};

const EU = 'http://publications.europa.eu/resource/authority';

export const DATA_SETS = [
  {
    id: 'shops',
    title: 'Läden auf dem Marktplatz',
    description:
      'Alle öffentlich sichtbaren Läden mit Anschrift, Lage, Öffnungszeiten (OSM-Syntax), Branche und Zahl der Angebote.',
    keywords: ['Einzelhandel', 'Läden', 'Öffnungszeiten', 'Innenstadt'],
    period: `${EU}/frequency/UPDATE_CONT`,
  },
  {
    id: 'figures',
    title: 'Kennzahlen des Marktplatzes je Quartal',
    description:
      'Läden, Angebote, Suchen, Bestellungen und Umsatz je Quartal, für die ganze Stadt und für Stadtteile und Branchen. Jede Summe umfasst mindestens fünf Läden; aus keiner Verbindung von Summen lässt sich etwas über weniger als fünf errechnen.',
    keywords: ['Einzelhandel', 'Kennzahlen', 'Online-Handel', 'Umsatz'],
    period: `${EU}/frequency/QUARTERLY`,
  },
] as const;

const FORMATS = [
  { ending: 'csv', type: 'text/csv', format: `${EU}/file-type/CSV` },
  { ending: 'json', type: 'application/json', format: `${EU}/file-type/JSON` },
] as const;

export interface Publisher {
  city: string;
  publicUrl: string;
  modified: string;
}

/** The description that data portals harvest (DCAT-AP.de 3.0, JSON-LD). */
export function dcatOf({ city, publicUrl, modified }: Publisher): object {
  const base = `${publicUrl}/api/open-data`;
  const publisher = { '@type': 'foaf:Organization', 'foaf:name': `Stadt ${city}` };
  return {
    '@context': {
      dcat: 'http://www.w3.org/ns/dcat#',
      dct: 'http://purl.org/dc/terms/',
      dcatap: 'http://data.europa.eu/r5r/',
      dcatde: 'http://dcat-ap.de/def/dcatde/',
      foaf: 'http://xmlns.com/foaf/0.1/',
      xsd: 'http://www.w3.org/2001/XMLSchema#',
    },
    '@id': `${base}/catalogue.jsonld`,
    '@type': 'dcat:Catalog',
    'dct:title': german(`Lieblingsladen ${city}: offene Daten`),
    'dct:description': german('Was der Marktplatz der Stadt über Läden und Handel offenlegt.'),
    'dct:publisher': publisher,
    'foaf:homepage': { '@id': publicUrl },
    'dct:license': { '@id': LICENCE.uri },
    'dcat:dataset': DATA_SETS.map((set) => dataSet(set, { base, city, modified, publisher })),
  };
}

interface Given {
  base: string;
  city: string;
  modified: string;
  publisher: object;
}

function dataSet(set: (typeof DATA_SETS)[number], { base, city, modified, publisher }: Given): object {
  return {
    '@id': `${base}/${set.id}`,
    '@type': 'dcat:Dataset',
    'dct:identifier': `${base}/${set.id}`,
    'dct:title': german(set.title),
    'dct:description': german(set.description),
    'dct:publisher': publisher,
    'dcat:theme': { '@id': `${EU}/data-theme/ECON` },
    'dcat:keyword': set.keywords.map(german),
    'dct:accrualPeriodicity': { '@id': set.period },
    'dct:modified': { '@value': modified, '@type': 'xsd:date' },
    'dct:language': { '@id': `${EU}/language/DEU` },
    'dct:accessRights': { '@id': `${EU}/access-right/PUBLIC` },
    'dct:spatial': { '@type': 'dct:Location', 'dct:title': city },
    'dcat:distribution': FORMATS.map(({ ending, type, format }) => ({
      '@id': `${base}/${set.id}.${ending}`,
      '@type': 'dcat:Distribution',
      'dct:title': german(`${set.title} (${ending.toUpperCase()})`),
      'dcat:accessURL': { '@id': `${base}/${set.id}.${ending}` },
      'dcat:downloadURL': { '@id': `${base}/${set.id}.${ending}` },
      'dcat:mediaType': { '@id': `http://www.iana.org/assignments/media-types/${type}` },
      'dct:format': { '@id': format },
      'dct:license': { '@id': LICENCE.uri },
      'dcatde:licenseAttributionByText': german(`Stadt ${city}, Lieblingsladen`),
      'dcatap:availability': { '@id': `${EU}/planned-availability/STABLE` },
    })),
  };
}

const german = (value: string): object => ({ '@value': value, '@language': 'de' });
