import { describe, expect, it } from '@jest/globals';
import OpeningHours from 'opening_hours';
import { isIban, isTaxNumber, isVatId } from './check-digits.js';
import { city, districts, postcodes } from './gera/city.js';
import { merchants, shops } from './gera/shops.js';
import { offers } from './gera/offers.js';
import { people } from './gera/people.js';

const duplicates = (values: string[]): string[] => values.filter((value, i) => values.indexOf(value) !== i);

const inBox = ({ lat, lon }: { lat: number; lon: number }): boolean =>
  lat > city.box.south && lat < city.box.north && lon > city.box.west && lon < city.box.east;

describe('The shops of the demo city', () => {
  it('are forty, of thirty-nine merchants, because one owner has two', () => {
    expect(shops).toHaveLength(40);
    expect(merchants).toHaveLength(39);
    expect(shops.filter(({ merchant }) => merchant === 'dampf-und-bohne')).toHaveLength(2);
  });

  it('have unique addresses on the web, telephones and places on the map', () => {
    expect(duplicates(shops.map(({ slug }) => slug))).toEqual([]);
    expect(duplicates(shops.map(({ phone }) => phone))).toEqual([]);
    expect(duplicates(shops.map(({ position }) => `${position.lat},${position.lon}`))).toEqual([]);
  });

  it('lie in a known district whose postcode they carry, all but one inside the city', () => {
    for (const shop of shops) {
      const district = districts.find(({ slug }) => slug === shop.district);
      expect([shop.slug, district?.postcodes.includes(shop.postcode)]).toEqual([shop.slug, true]);
      expect([shop.slug, postcodes.some(({ postcode }) => postcode === shop.postcode)]).toEqual([shop.slug, true]);
      expect([shop.slug, inBox(shop.position)]).toEqual([shop.slug, true]);
    }
    expect(shops.filter(({ insideCity }) => !insideCity).map(({ slug }) => slug)).toEqual(['hofgut-brahmeblick']);
  });

  it('stand at least eight metres apart, so that no pin hides another', () => {
    const metres = (a: (typeof shops)[0], b: (typeof shops)[0]): number =>
      Math.hypot((a.position.lat - b.position.lat) * 111_320, (a.position.lon - b.position.lon) * 70_240);
    const close = shops.flatMap((a, i) =>
      shops.slice(i + 1).flatMap((b) => (metres(a, b) < 8 ? [`${a.slug} ${b.slug}`] : [])),
    );
    expect(close).toEqual([]);
  });

  it('have opening hours that can be read, and are open at some time of the week', () => {
    const place = { lat: city.centre.lat, lon: city.centre.lon, address: { country_code: 'de', state: 'Thüringen' } };
    const monday = new Date('2026-06-08T00:00:00');
    for (const shop of shops) {
      const hours = new OpeningHours(shop.openingHours, place);
      const [open] = hours.getOpenDuration(monday, new Date('2026-06-15T00:00:00'));
      expect([shop.slug, open > 6 * 3_600_000]).toEqual([shop.slug, true]);
      expect([shop.slug, hours.getWarnings()]).toEqual([shop.slug, []]);
    }
  });

  it('include one on holiday today, one announcing a closure, lunch breaks and Mondays off', () => {
    const closures = shops.flatMap(({ closures: all }) => all);
    expect(closures.some(({ fromDay, toDay }) => fromDay <= 0 && toDay > 0)).toBe(true);
    expect(closures.some(({ fromDay }) => fromDay > 0)).toBe(true);
    expect(shops.filter(({ openingHours }) => /\d,\d/.test(openingHours)).length).toBeGreaterThanOrEqual(5);
    expect(shops.filter(({ openingHours }) => !openingHours.startsWith('Mo')).length).toBeGreaterThanOrEqual(8);
  });

  it('tell a story of three to five sentences and a summary of one line', () => {
    for (const { slug, story, summary } of shops) {
      const sentences = story.split(/[.!?](?:\s|$)/).filter(Boolean).length;
      expect([slug, sentences >= 3 && sentences <= 5]).toEqual([slug, true]);
      expect([slug, summary.length <= 90 && !summary.includes('\n')]).toEqual([slug, true]);
    }
  });

  it('are three without offers, and everyone can collect where there are offers', () => {
    const selling = new Set(offers.map(({ shop }) => shop));
    expect(shops.filter(({ slug }) => !selling.has(slug)).map(({ slug }) => slug)).toHaveLength(3);
    for (const shop of shops.filter(({ slug }) => selling.has(slug))) {
      expect([shop.slug, shop.fulfilment.includes('pickup')]).toEqual([shop.slug, true]);
    }
  });

  it('say that they sell chilled or age-restricted goods exactly when they do', () => {
    for (const shop of shops) {
      const own = offers.filter((offer) => offer.shop === shop.slug);
      const aged = own.some(({ minimumAge, kind }) => minimumAge !== null && kind === 'goods');
      const chilled = own.some(({ badges }) => badges.includes('cool'));
      expect([shop.slug, aged, chilled]).toEqual([shop.slug, shop.sellsAgeRestricted, shop.sellsChilled]);
    }
  });
});

describe('The merchants of the demo city', () => {
  it('carry numbers with valid check digits and nothing that reaches a real person', () => {
    for (const merchant of merchants) {
      expect([merchant.slug, isIban(merchant.iban)]).toEqual([merchant.slug, true]);
      expect([merchant.slug, isTaxNumber(merchant.taxNumber ?? '')]).toEqual([merchant.slug, true]);
      expect([merchant.slug, merchant.vatId === null || isVatId(merchant.vatId)]).toEqual([merchant.slug, true]);
      expect(merchant.email).toMatch(/^[a-z.-]+@[a-z-]+\.example$/);
      expect(merchant.phone).toMatch(/^0171 39200\d\d$/);
    }
    expect(duplicates(merchants.map(({ taxNumber }) => taxNumber ?? ''))).toEqual([]);
  });

  it('have a VAT id unless they are small businesses, and a register entry exactly if their form asks for one', () => {
    for (const { slug, legalForm, registerNumber, vatId, smallBusiness } of merchants) {
      expect([slug, vatId === null]).toEqual([slug, smallBusiness]);
      expect([slug, registerNumber === null]).toEqual([slug, ['sole_trader', 'gbr'].includes(legalForm)]);
    }
    expect(merchants.filter(({ smallBusiness }) => smallBusiness).length).toBeGreaterThanOrEqual(4);
  });

  it('each have an owner who can sign in', () => {
    const owners = people.filter(({ role }) => role === 'owner').map(({ merchant }) => merchant);
    expect(owners.toSorted()).toEqual(merchants.map(({ slug }) => slug).toSorted());
    expect(duplicates(people.map(({ email }) => email))).toEqual([]);
  });
});
