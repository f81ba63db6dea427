import { expect, test } from '@jest/globals';
import { frameAround, frameOf, roomFor } from './project.ts';

test('north is up, east is right, and the middle is in the middle', () => {
  const map = frameOf({ lat: 50.88, lon: 12.08 }, 1000, 400);
  expect(map.place({ lat: 50.88, lon: 12.08 })).toEqual({ x: 200, y: 200 });
  expect(map.place({ lat: 50.885, lon: 12.08 }).y).toBeLessThan(200);
  expect(map.place({ lat: 50.88, lon: 12.09 }).x).toBeGreaterThan(200);
  expect(map.height).toBe(400);
});

test('a frame holds every point it is drawn around', () => {
  const points = [
    { lat: 50.8, lon: 12 },
    { lat: 50.96, lon: 12.17 },
  ];
  const map = frameAround(points, 700);
  for (const point of points) {
    const { x, y } = map.place(point);
    expect(x > 0 && x < map.width && y > 0 && y < map.height && map.holds(point)).toBe(true);
  }
  expect(map.holds({ lat: 51, lon: 12 })).toBe(false);
});

test('labels lie beside their point, inside the map, and never on each other', () => {
  const labels = roomFor(
    [
      { text: 'Sorge', x: 100, y: 100, gap: 10 },
      { text: 'Markt', x: 104, y: 104, gap: 10 },
      { text: 'Dritte', x: 106, y: 98, gap: 10 },
      { text: 'Am Rand', x: 395, y: 300, gap: 10 },
    ],
    400,
  );
  expect(labels.map(({ text }) => text)).toEqual(['Sorge', 'Markt', 'Am Rand']);
  expect(labels[0]!.x).toBe(110);
  expect(labels[1]!.x).toBeLessThan(100);
  expect(labels[2]!.x).toBeLessThan(395);
});
