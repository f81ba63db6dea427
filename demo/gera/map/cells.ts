import { hashOf } from '../../seeded.js';
import type { Point } from './lines.js';

/** One degree of latitude is longer than one of longitude this far north. */
const STRETCH = 1.585;
const DEEPEST = 4;
const ROUGHNESS = 0.16;

/** The part of an area that lies nearer to one centre than to each of the others. */
export function cellOf(area: readonly Point[], centre: Point, others: readonly Point[]): Point[] {
  return others.reduce<Point[]>((cell, other) => nearer(cell, centre, other), [...area]).map(round);
}

/** Cuts off what is nearer to `other`, along the line in the middle between both. */
function nearer(cell: readonly Point[], centre: Point, other: Point): Point[] {
  const closer = ([lon, lat]: Point): number => distance([lon, lat], other) - distance([lon, lat], centre);
  return cell.flatMap((from, at) => {
    const to = cell[(at + 1) % cell.length]!;
    const [here, there] = [closer(from), closer(to)];
    const kept: Point[] = here >= 0 ? [from] : [];
    if (here >= 0 === there >= 0) return kept;
    const share = here / (here - there);
    return [...kept, [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share]];
  });
}

const distance = (a: Point, b: Point): number => ((a[0] - b[0]) / STRETCH) ** 2 + (a[1] - b[1]) ** 2;

/**
 * A closed line with edges as nature has them. Two neighbours share an edge and must see the same one, so its bends
 * follow from its ends alone, whichever comes first.
 */
export function rough(ring: readonly Point[], closed = true): Point[] {
  const edges = closed ? ring.length : ring.length - 1;
  const points = Array.from({ length: edges }, (_, at) => {
    const from = ring[at]!;
    const to = ring[(at + 1) % ring.length]!;
    return isBefore(from, to) ? bend(from, to, DEEPEST) : bend(to, from, DEEPEST).toReversed();
  });
  const line = points.flatMap((part) => part.slice(0, -1));
  return [...line, closed ? line[0]! : ring.at(-1)!].map(round);
}

const isBefore = (a: Point, b: Point): boolean => a[0] < b[0] || (a[0] === b[0] && a[1] < b[1]);

function bend(from: Point, to: Point, depth: number): Point[] {
  const [lon, lat] = [to[0] - from[0], to[1] - from[1]];
  if (depth === 0 || Math.hypot(lon / STRETCH, lat) < 0.0012) return [from, to];
  const off = (hashOf(`${round(from).join()}:${round(to).join()}`) / 0xffffffff - 0.5) * ROUGHNESS;
  const middle: Point = [from[0] + lon / 2 - lat * STRETCH * off, from[1] + lat / 2 + (lon / STRETCH) * off];
  return [...bend(from, middle, depth - 1).slice(0, -1), ...bend(middle, to, depth - 1)];
}

const round = ([lon, lat]: Point): Point => [Math.round(lon * 1e5) / 1e5, Math.round(lat * 1e5) / 1e5];
