import { describe, expect, it } from '@jest/globals';
import { city, districts, umland } from './city.js';
import { shapes } from './map.js';
import { shops } from './shops.js';

type Point = [number, number];
const ring = (id: string): Point[] => (shapes.find((shape) => shape.id === id)!.geometry.coordinates as Point[][])[0]!;

function within([lon, lat]: Point, polygon: Point[]): boolean {
  return polygon.reduce((inside, [x, y], at) => {
    const [px, py] = polygon[(at + polygon.length - 1) % polygon.length]!;
    const crosses = y > lat !== py > lat && lon < ((px - x) * (lat - y)) / (py - y) + x;
    return crosses ? !inside : inside;
  }, false);
}

describe('The drawn city', () => {
  it('has every district once, around its centre and around the centre of no other', () => {
    const inside = districts.filter(({ slug }) => slug !== umland);
    for (const { name, centre } of inside) {
      const around = shapes.filter(({ kind, id }) => kind === 'district' && within([centre.lon, centre.lat], ring(id)));
      expect(around.map((shape) => shape.name)).toEqual([name]);
    }
  });

  it('holds every shop that is inside the city limits', () => {
    for (const { slug, position, insideCity } of shops) {
      expect([slug, within([position.lon, position.lat], ring('city/limits'))]).toEqual([slug, insideCity]);
    }
  });

  it('is closed where it must be, lies in the box of the city, and names nothing twice', () => {
    for (const { id, geometry } of shapes) {
      const lines = (geometry.type === 'Polygon' ? geometry.coordinates : [geometry.coordinates]) as Point[][];
      for (const line of lines) {
        if (geometry.type === 'Polygon') expect([id, line.at(-1)]).toEqual([id, line[0]]);
        const out = line.filter(
          ([lon, lat]) => lat < city.box.south || lat > city.box.north || lon < city.box.west || lon > city.box.east,
        );
        expect([id, out]).toEqual([id, []]);
      }
    }
    expect(new Set(shapes.map(({ id }) => id)).size).toBe(shapes.length);
  });
});
