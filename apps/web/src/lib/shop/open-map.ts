import {
  AttributionControl,
  LngLatBounds,
  Map as LibreMap,
  Marker,
  NavigationControl,
  Popup,
  setWorkerUrl,
  type GeoJSONSource,
  type MapLayerMouseEvent,
} from 'maplibre-gl';
import 'maplibre-gl/dist/maplibre-gl.css';
import worker from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import type { MapShop, Place, Tiles } from '#lib/api/map.ts';
import { href } from '#lib/i18n/locale.ts';
import { m } from '#lib/paraglide/messages.js';
import { openingWords } from '#lib/words/opening.ts';
import { coloursOf } from './map-colours.ts';
import { mapStyle, shopPoints } from './map-style.ts';

export interface OpenMap {
  show: (shops: readonly MapShop[]) => void;
  /** Moves the map so that these shops fill it. */
  frame: (shops: readonly MapShop[]) => void;
  /** Points at one shop, or at none. */
  point: (shop: MapShop | undefined) => void;
  close: () => void;
}

interface Means {
  centre: Place;
  tiles: Tiles | null;
  pick: (slug: string) => void;
}

const START = 12.6;
const CLOSE_UP = 16.5;
const AROUND = 0.25;

/** Draws the map of a city into a box. */
export async function openMap(box: HTMLElement, means: Means): Promise<OpenMap> {
  setWorkerUrl(worker);
  const { lat, lon } = means.centre;
  let shown: readonly MapShop[] = [];
  const style = () => mapStyle(coloursOf(box), means.tiles, shown);
  const map = new LibreMap({
    container: box,
    style: style(),
    center: [lon, lat],
    zoom: START,
    minZoom: 9,
    maxZoom: 18,
    maxBounds: [lon - AROUND * 1.6, lat - AROUND, lon + AROUND * 1.6, lat + AROUND],
    dragRotate: false,
    pitchWithRotate: false,
    // One finger scrolls the page; two move the map.
    cooperativeGestures: matchMedia('(pointer: coarse)').matches,
    attributionControl: false,
    locale: words(),
  });
  map.touchZoomRotate.disableRotation();
  map.addControl(new NavigationControl({ showCompass: false }), 'top-right');
  map.addControl(new AttributionControl({ compact: true, customAttribution: means.tiles ? '' : m.map_drawn() }));
  map.getCanvas().setAttribute('aria-label', m.map_region());
  const forget = followTheme(() => map.setStyle(style()));
  listen(map, means.pick);
  await new Promise<void>((resolve, reject) => {
    map.once('load', () => resolve());
    map.once('error', ({ error }) => reject(error));
  });
  return { ...pointer(map), ...shower(map, (shops) => (shown = shops)), close: () => (forget(), map.remove()) };
}

function shower(map: LibreMap, keep: (shops: readonly MapShop[]) => void): Pick<OpenMap, 'show' | 'frame'> {
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  return {
    show: (shops) => {
      keep(shops);
      map.getSource<GeoJSONSource>('shops')?.setData(shopPoints(shops));
    },
    frame: (shops) => {
      const places = shops.flatMap(({ position }) => position ?? []);
      if (places.length === 0) return;
      const bounds = new LngLatBounds();
      for (const { lat, lon } of places) bounds.extend([lon, lat]);
      map.fitBounds(bounds, { padding: 60, maxZoom: CLOSE_UP, animate: !calm });
    },
  };
}

function pointer(map: LibreMap): Pick<OpenMap, 'point'> {
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const popup = new Popup({ offset: 14, closeButton: false, maxWidth: '18rem', focusAfterOpen: false });
  return {
    point: (shop) => {
      popup.remove();
      if (!shop?.position) return;
      const { lat, lon } = shop.position;
      popup.setLngLat([lon, lat]).setDOMContent(cardOf(shop)).addTo(map);
      map.easeTo({ center: [lon, lat], zoom: Math.max(map.getZoom(), CLOSE_UP), animate: !calm });
    },
  };
}

function cardOf(shop: MapShop): HTMLElement {
  const card = document.createElement('div');
  const link = card.appendChild(document.createElement('a'));
  link.href = href(`/shops/${shop.slug}`);
  link.textContent = shop.name;
  link.className = 'link tap-link font-bold';
  const { state, detail } = openingWords(shop.opening);
  const lines = [`${shop.kind}, ${shop.street} ${shop.houseNumber}`, [state, detail].filter(Boolean).join(' · ')];
  for (const text of lines) card.appendChild(document.createElement('p')).textContent = text;
  return card;
}

function listen(map: LibreMap, pick: (slug: string) => void): void {
  const slugOf = ({ features }: MapLayerMouseEvent): string => String(features?.[0]?.properties.slug ?? '');
  map.on('click', 'shops', (event) => pick(slugOf(event)));
  map.on('click', 'shop-name', (event) => pick(slugOf(event)));
  map.on('click', 'clusters', async ({ features, lngLat }) => {
    const source = map.getSource<GeoJSONSource>('shops');
    const zoom = await source?.getClusterExpansionZoom(Number(features?.[0]?.properties.cluster_id));
    map.easeTo({ center: lngLat, zoom: zoom ?? map.getZoom() + 2 });
  });
  for (const layer of ['shops', 'clusters']) {
    map.on('mouseenter', layer, () => (map.getCanvas().style.cursor = 'pointer'));
    map.on('mouseleave', layer, () => (map.getCanvas().style.cursor = ''));
  }
}

/** The page changes its theme by an attribute of the document, or the device does. */
function followTheme(restyle: () => void): () => void {
  const device = matchMedia('(prefers-color-scheme: dark)');
  const page = new MutationObserver(restyle);
  page.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  device.addEventListener('change', restyle);
  return () => {
    page.disconnect();
    device.removeEventListener('change', restyle);
  };
}

const words = (): Record<string, string> => ({
  'NavigationControl.ZoomIn': m.map_zoom_in(),
  'NavigationControl.ZoomOut': m.map_zoom_out(),
  'AttributionControl.ToggleAttribution': m.map_sources(),
  'CooperativeGesturesHandler.WindowsHelpText': m.map_two_fingers(),
  'CooperativeGesturesHandler.MacHelpText': m.map_two_fingers(),
  'CooperativeGesturesHandler.MobileHelpText': m.map_two_fingers(),
  'Map.Title': m.map_region(),
});

/** A pin that can be dragged to where a shop stands. */
export async function openPin(box: HTMLElement, place: Place, moved: (place: Place) => void): Promise<() => void> {
  setWorkerUrl(worker);
  const map = new LibreMap({
    container: box,
    style: mapStyle(coloursOf(box), null, []),
    center: [place.lon, place.lat],
    zoom: CLOSE_UP,
    dragRotate: false,
    attributionControl: false,
    locale: words(),
  });
  map.addControl(new NavigationControl({ showCompass: false }), 'top-right');
  const pin = new Marker({ draggable: true, color: coloursOf(box).picked })
    .setLngLat([place.lon, place.lat])
    .addTo(map);
  const round = (degrees: number): number => Math.round(degrees * 1e6) / 1e6;
  const tell = (): void => moved({ lat: round(pin.getLngLat().lat), lon: round(pin.getLngLat().lng) });
  pin.on('dragend', tell);
  map.on('click', ({ lngLat }) => {
    pin.setLngLat(lngLat);
    tell();
  });
  return () => map.remove();
}
