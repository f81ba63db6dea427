import type { GeoJSONSourceSpecification, LayerSpecification, StyleSpecification } from 'maplibre-gl';
import type { MapShop, Tiles } from '#lib/api/map.ts';
import type { MapColours } from './map-colours.ts';

const FONT = ['Atkinson', 'sans-serif'];
const CLUSTER_RADIUS = 36;
const CLUSTERED_UNTIL = 15;

const kind = (name: string): ['==', ['get', string], string] => ['==', ['get', 'kind'], name];

/** The city alone, or under its shops somebody's tiles. Without `glyphs` the words are set in the fonts of the page. */
export function mapStyle(colours: MapColours, tiles: Tiles | null, shops: readonly MapShop[]): StyleSpecification {
  return {
    version: 8,
    sources: {
      ground: { type: 'geojson', data: new URL('/api/store/map/ground', location.href).href },
      shops: {
        type: 'geojson',
        data: shopPoints(shops),
        cluster: true,
        clusterRadius: CLUSTER_RADIUS,
        clusterMaxZoom: CLUSTERED_UNTIL,
      },
      ...(tiles ? { tiles: rasterOf(tiles) } : {}),
    },
    layers: [
      { id: 'page', type: 'background', paint: { 'background-color': colours.page } },
      ...(tiles ? [{ id: 'tiles', type: 'raster' as const, source: 'tiles' }] : groundLayers(colours)),
      ...shopLayers(colours),
    ],
  };
}

const rasterOf = ({ url, attribution }: Tiles): StyleSpecification['sources'][string] => ({
  type: 'raster',
  tiles: [url],
  tileSize: 256,
  attribution,
});

/** The shops as GeoJSON; the ones without a place are in the list beside the map only. */
export const shopPoints = (shops: readonly MapShop[]): Exclude<GeoJSONSourceSpecification['data'], string> => ({
  type: 'FeatureCollection',
  features: shops.flatMap(({ slug, name, position, opening }) =>
    position
      ? [
          {
            type: 'Feature' as const,
            properties: { slug, name, open: opening.open },
            geometry: { type: 'Point' as const, coordinates: [position.lon, position.lat] },
          },
        ]
      : [],
  ),
});

function groundLayers(colours: MapColours): LayerSpecification[] {
  const line = (id: string, colour: string, width: number, most: number): LayerSpecification => ({
    id,
    type: 'line',
    source: 'ground',
    filter: kind(id),
    layout: { 'line-cap': 'round', 'line-join': 'round' },
    paint: { 'line-color': colour, 'line-width': ['interpolate', ['exponential', 1.6], ['zoom'], 10, width, 17, most] },
  });
  const area = (id: string, colour: string): LayerSpecification => ({
    id,
    type: 'fill',
    source: 'ground',
    filter: kind(id),
    paint: { 'fill-color': colour },
  });
  const dashed = (id: string, colour: string, dashes: number[]): LayerSpecification => ({
    id,
    type: 'line',
    source: 'ground',
    filter: kind(id),
    paint: { 'line-color': colour, 'line-width': 1.2, 'line-dasharray': dashes },
  });
  return [
    area('city', colours.city),
    area('green', colours.green),
    dashed('district', colours.line, [2, 3]),
    line('water', colours.water, 2, 40),
    line('road', colours.road, 1.2, 16),
    line('street', colours.road, 0.5, 9),
    dashed('rail', colours.soft, [8, 3]),
    ...groundNames(colours),
  ];
}

function groundNames(colours: MapColours): LayerSpecification[] {
  const paint = { 'text-color': colours.soft, 'text-halo-color': colours.city, 'text-halo-width': 1.5 };
  const name = ['get', 'name'] as ['get', string];
  return [
    {
      id: 'line-name',
      type: 'symbol',
      source: 'ground',
      filter: ['in', ['get', 'kind'], ['literal', ['street', 'water']]],
      minzoom: 14,
      layout: { 'text-field': name, 'text-font': FONT, 'text-size': 13, 'symbol-placement': 'line-center' },
      paint,
    },
    {
      id: 'district-name',
      type: 'symbol',
      source: 'ground',
      filter: kind('district'),
      maxzoom: 15,
      layout: { 'text-field': name, 'text-font': FONT, 'text-size': 15 },
      paint,
    },
  ];
}

/** Open ones are full, closed ones hollow: colour alone tells nobody anything who cannot see it. */
function shopLayers(colours: MapColours): LayerSpecification[] {
  const label = { 'text-color': colours.ink, 'text-halo-color': colours.edge, 'text-halo-width': 2 };
  return [
    {
      id: 'clusters',
      type: 'circle',
      source: 'shops',
      filter: ['has', 'point_count'],
      paint: {
        'circle-color': colours.ink,
        'circle-radius': ['step', ['get', 'point_count'], 16, 10, 20, 40, 26],
        'circle-stroke-color': colours.edge,
        'circle-stroke-width': 3,
      },
    },
    {
      id: 'cluster-count',
      type: 'symbol',
      source: 'shops',
      filter: ['has', 'point_count'],
      layout: { 'text-field': ['get', 'point_count'], 'text-font': FONT, 'text-size': 15, 'text-allow-overlap': true },
      paint: { 'text-color': colours.edge },
    },
    {
      id: 'shops',
      type: 'circle',
      source: 'shops',
      filter: ['!', ['has', 'point_count']],
      paint: {
        'circle-color': ['case', ['get', 'open'], colours.open, colours.edge],
        'circle-radius': 9,
        'circle-stroke-color': ['case', ['get', 'open'], colours.edge, colours.soft],
        'circle-stroke-width': 3,
      },
    },
    {
      id: 'shop-name',
      type: 'symbol',
      source: 'shops',
      filter: ['!', ['has', 'point_count']],
      minzoom: 14.5,
      layout: {
        'text-field': ['get', 'name'],
        'text-font': FONT,
        'text-size': 14,
        'text-anchor': 'top',
        'text-offset': [0, 0.9],
      },
      paint: label,
    },
  ];
}
