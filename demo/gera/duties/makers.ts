import type { DemoParty } from '../../duty-types.js';
import { pick } from '../../seeded.js';
import { slugOf } from '../../slug.js';
import type { DemoMerchant } from '../../types.js';

/** Shops that make what they sell, and in which categories; an empty list means in all of them. */
const MADE_HERE: Record<string, string[]> = {
  'backstube-hoehlerkruste': [],
  'cafe-orangenbluete': [],
  'fleischerei-mutzofen': [],
  'hofgut-brahmeblick': [],
  'imkerei-stadtwald': [],
  'kaffeeroesterei-bohnenlok': ['kaffee', 'suesses'],
  kerzenkeller: ['kerzen-licht'],
  'toepferei-rundum': [],
  'druckwerk-fettgusche': ['drucke-poster', 'kalender-karten', 'souvenirs', 'heimtextilien'],
  'mohn-und-malve': [],
  'unverpackt-glaskorn': ['suesses', 'hautpflege'],
  'reformhaus-lindengruen': [],
  'teehaus-dampfwolke': ['tee', 'suesses'],
};

/** Makers that nobody has to look for: names, streets and addresses are made up. */
const makers = (...told: [name: string, address: string][]): DemoParty[] =>
  told.map(([name, address]) => ({
    name,
    address,
    contact: `produktsicherheit@${slugOf(name.replace(/ (GmbH|KG|OHG|eG|AG|e\. K\.|S\.r\.l\.|B\.V\.).*$/, ''))}.example`,
  }));

const BY_CATEGORY: [RegExp, DemoParty[]][] = [
  [
    /^(damenmode|herrenmode|accessoires|socken-waesche|heimtextilien)$/,
    makers(
      ['Vogtland Textil GmbH', 'Spinnereiweg 4, 08523 Plauen'],
      ['Leineweber & Söhne KG', 'Bleichstraße 19, 33602 Bielefeld'],
      ['Nordfaden GmbH', 'Am Tuchmacherhof 2, 24534 Neumünster'],
    ),
  ],
  [
    /^(schuhe|hausschuhe|schuhpflege)$/,
    makers(
      ['Weißenfelser Schuhwerk GmbH', 'Leistenstraße 11, 06667 Weißenfels'],
      ['Calzature Brenta S.r.l.', 'Via del Naviglio 8, 30039 Stra, Italien'],
    ),
  ],
  [
    /^(spielzeug|spiele-puzzles|kuscheltiere|draussen-spielen|kinder-second-hand)$/,
    makers(
      ['Erzgebirgische Holzspielwaren eG', 'Dorfstraße 60, 09548 Seiffen'],
      ['Sonneberger Spielfabrik GmbH', 'Puppenweg 3, 96515 Sonneberg'],
    ),
  ],
  [
    /^(haushaltsgeraete|lampen-strom|audio)$/,
    makers(
      ['Rührwerk Hausgeräte GmbH', 'Industriestraße 22, 59557 Lippstadt'],
      ['Lichtfabrik Arnstadt GmbH', 'Ilmenauer Straße 40, 99310 Arnstadt'],
    ),
  ],
  [
    /^(raeder|radteile|laufen-fitness|ball-freizeit|draussen-wandern)$/,
    makers(
      ['Rennsteig Sport GmbH', 'Kammweg 7, 98559 Oberhof'],
      ['Zweiradbau Sangerhausen GmbH', 'Mifaweg 1, 06526 Sangerhausen'],
    ),
  ],
  [
    /^(kueche|keramik-geschirr|dekoration|kerzen-licht|putzen-waschen|schmuck|uhren|souvenirs)$/,
    makers(
      ['Küchenschmiede Suhl GmbH', 'Gothaer Straße 51, 98527 Suhl'],
      ['Haus & Handwerk KG', 'Klosterallee 16, 04683 Naunhof'],
      ['Thüringer Manufakturen GmbH', 'Porzellanstraße 9, 07349 Lichte'],
    ),
  ],
  [
    /^(buecher|kinderbuecher|noten|kalender-karten|schreibwaren|kuenstlerbedarf|drucke-poster)$/,
    makers(
      ['Papierwerk Greiz GmbH', 'Elsterufer 12, 07973 Greiz'],
      ['Notenstich Leipzig GmbH', 'Karl-Heine-Straße 90, 04229 Leipzig'],
    ),
  ],
  [
    /^(hautpflege|haarpflege|brillen|naturkost|oel-essig-gewuerze|vorrat|suesses|honig-aufstriche|kaese-milch|saft-limonade|wein|bier|spirituosen|tee|kaffee)$/,
    makers(
      ['Naturwerk Bad Köstritz GmbH', 'Dahlienweg 5, 07586 Bad Köstritz'],
      ['Saale-Unstrut Genossenschaft eG', 'Querfurter Straße 10, 06632 Freyburg'],
    ),
  ],
  [/^(tierfutter|tierzubehoer)$/, makers(['Heidenapf Tiernahrung GmbH', 'Am Mischwerk 3, 29614 Soltau'])],
  [
    /./,
    makers(
      ['Werkzeugbau Schmalkalden GmbH', 'Asbacher Straße 17, 98574 Schmalkalden'],
      ['Musikwinkel Markneukirchen eG', 'Geigenbauerplatz 2, 08258 Markneukirchen'],
      ['Gartenland Aschersleben GmbH', 'Am Samenhof 8, 06449 Aschersleben'],
    ),
  ],
];

/** Who made it: the shop itself, the publisher of a book, or one of the makers that the trade buys from. */
export function makerOf(
  slug: string,
  category: string,
  shop: string,
  owner: DemoMerchant,
  publisher?: string,
): DemoParty {
  const own = MADE_HERE[shop];
  if (own && (own.length === 0 || own.includes(category))) return partyOf(owner);
  if (publisher) {
    return {
      name: `${publisher} Verlag`,
      address: 'Verlagshof 1, 04103 Leipzig',
      contact: `verlag@${slugOf(publisher)}.example`,
    };
  }
  const [, list] = BY_CATEGORY.find(([categories]) => categories.test(category))!;
  return pick(list, `maker:${slug}`);
}

export const partyOf = ({ name, street, houseNumber, postcode, city, email }: DemoMerchant): DemoParty => ({
  name,
  address: `${street} ${houseNumber}, ${postcode} ${city}`,
  contact: email,
});
