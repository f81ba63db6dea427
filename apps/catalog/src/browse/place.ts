import { invalid } from '#platform/errors/domain-error';

export interface Place {
  lat: number;
  lon: number;
}

/** Three decimals are a street, not a house: about 110 by 70 metres in Germany. */
const DECIMALS = 3;
const PLACE = /^(-?\d{1,2}(?:\.\d{1,12})?),(-?\d{1,3}(?:\.\d{1,12})?)$/;
const EARTH = 6_371_000;
const rounded = (degrees: number): number => Number(degrees.toFixed(DECIMALS));
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/**
 * Where somebody is, from `lat,lon` in the header `near`: a header, because addresses of pages end up in logs and
 * histories. It is rounded before anything looks at it, and written nowhere.
 */
function readPlace(header: string | undefined): Place | null {
  if (header === undefined || header === '') return null;
  const match = PLACE.exec(header);
  const place = match && { lat: rounded(Number(match[1])), lon: rounded(Number(match[2])) };
  if (!place || Math.abs(place.lat) > 90 || Math.abs(place.lon) > 180) {
    throw refuse('must be lat,lon');
  }
  return place;
}

/** The place from the header; sorting by nearness without one is a mistake. */
export function placeFor(sort: string, header: string | undefined): Place | null {
  const place = readPlace(header);
  if (sort === 'near' && !place) throw refuse('is needed to sort by nearness');
  return place;
}

const refuse = (message: string): Error =>
  invalid('request.invalid', `near: ${message}`, [{ path: 'near', code: 'place', message }]);

/** Metres as the crow flies, to the nearest ten: more would pretend to know. */
export function metresBetween(one: Place, other: Place): number {
  const north = radians(other.lat - one.lat);
  const east = radians(other.lon - one.lon) * Math.cos(radians((one.lat + other.lat) / 2));
  return Math.round((Math.hypot(north, east) * EARTH) / 10) * 10;
}
