import type { Named } from './money.ts';
import type { Opening } from './store.ts';

export interface Place {
  lat: number;
  lon: number;
}

export interface MapShop extends Named {
  kind: string;
  trade: string | null;
  district: Named | null;
  street: string;
  houseNumber: string;
  position: Place | null;
  stepFree: boolean;
  opening: Opening;
}

export interface Tiles {
  url: string;
  attribution: string;
}

export interface ShopMap {
  centre: Place;
  shops: MapShop[];
  tiles: Tiles | null;
}
