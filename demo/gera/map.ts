import { slugOf } from '../slug.js';
import type { DemoShape } from '../types.js';
import { districts, streets, umland } from './city.js';
import { cellOf, rough } from './map/cells.js';
import { greens, outline, rails, rivers, roads, type Point } from './map/lines.js';

const METRES = 111_320;
/** A street is drawn this far to both sides of its middle. */
const HALF_STREET = 110;

const shape = (kind: DemoShape['kind'], name: string | null, type: string, coordinates: unknown): DemoShape => ({
  id: `${kind}/${slugOf(name ?? 'limits')}`,
  kind,
  name,
  geometry: { type, coordinates },
});

const inside = districts.filter(({ slug }) => slug !== umland);
const centreOf = ({ centre }: (typeof districts)[number]): Point => [centre.lon, centre.lat];

/** Where districts end nobody has drawn for us: each reaches as far as it is the nearest. */
const districtShapes = inside.map((district) => {
  const others = inside.filter((other) => other !== district).map(centreOf);
  return shape('district', district.name, 'Polygon', [rough(cellOf(outline, centreOf(district), others))]);
});

const streetShapes = streets
  .filter(({ district }) => district !== umland)
  .map(({ name, position: { lat, lon }, bearing }) => {
    const angle = (bearing * Math.PI) / 180;
    const north = (HALF_STREET * Math.cos(angle)) / METRES;
    const east = (HALF_STREET * Math.sin(angle)) / (METRES * Math.cos((lat * Math.PI) / 180));
    const end = (sign: number): Point => [
      Math.round((lon + sign * east) * 1e5) / 1e5,
      Math.round((lat + sign * north) * 1e5) / 1e5,
    ];
    return shape('street', name, 'LineString', [end(-1), end(1)]);
  });

const lines = (kind: DemoShape['kind'], of: readonly { name: string; points: Point[] }[]) =>
  of.map(({ name, points }) => shape(kind, name, 'LineString', rough(points, false)));

/** The city under its shops, what lies lowest first. */
export const shapes: DemoShape[] = [
  shape('city', null, 'Polygon', [rough(outline)]),
  ...districtShapes,
  ...greens.map(({ name, points }) => shape('green', name, 'Polygon', [rough(points)])),
  ...lines('water', rivers),
  ...lines('rail', rails),
  ...lines('road', roads),
  ...streetShapes,
];
