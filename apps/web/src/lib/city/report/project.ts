export interface Point {
  lat: number;
  lon: number;
}

export interface Frame {
  width: number;
  height: number;
  /** Where a point lies in the drawing. */
  place(point: Point): { x: number; y: number };
  holds(point: Point): boolean;
}

/** A map small enough to be flat: degrees of longitude are shortened by the latitude of its middle. */
function frame(south: number, west: number, north: number, east: number, width: number): Frame {
  const squeeze = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const scale = width / ((east - west) * squeeze);
  const height = Math.round((north - south) * scale);
  const round = (value: number): number => Math.round(value * 10) / 10;
  return {
    width,
    height,
    place: ({ lat, lon }) => ({ x: round((lon - west) * squeeze * scale), y: round((north - lat) * scale) }),
    holds: ({ lat, lon }) => lat > south && lat < north && lon > west && lon < east,
  };
}

/** A frame around all points with some air. */
export function frameAround(points: Point[], width: number): Frame {
  const lats = points.map(({ lat }) => lat);
  const lons = points.map(({ lon }) => lon);
  const air = 0.006;
  return frame(
    Math.min(...lats) - air,
    Math.min(...lons) - air * 1.6,
    Math.max(...lats) + air,
    Math.max(...lons) + air * 1.6,
    width,
  );
}

/** A frame of so many metres in each direction around the middle. */
export function frameOf(middle: Point, metres: number, width: number): Frame {
  const up = metres / 111_320;
  const side = up / Math.cos((middle.lat * Math.PI) / 180);
  return frame(middle.lat - up, middle.lon - side, middle.lat + up, middle.lon + side, width);
}

export interface Label {
  text: string;
  x: number;
  y: number;
}

const letterWidth = 7.6;
const lineHeight = 17;

/** Of the labels, those that fit without lying on one before them, written to the right of their point or to its left. */
export function roomFor(wanted: { text: string; x: number; y: number; gap: number }[], width: number): Label[] {
  const taken: { left: number; right: number; y: number }[] = [];
  const labels: Label[] = [];
  for (const { text, x, y, gap } of wanted) {
    const length = text.length * letterWidth;
    const fits = [x + gap, x - gap - length].find(
      (left) =>
        left >= 0 &&
        left + length <= width &&
        !taken.some((other) => Math.abs(other.y - y) < lineHeight && left < other.right && left + length > other.left),
    );
    if (fits === undefined) continue;
    taken.push({ left: fits, right: fits + length, y });
    labels.push({ text, x: Math.round(fits), y: y + 5 });
  }
  return labels;
}
