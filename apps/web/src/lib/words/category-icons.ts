import type { Component } from 'svelte';
import Bike from '@lucide/svelte/icons/bike';
import Blocks from '@lucide/svelte/icons/blocks';
import BookOpen from '@lucide/svelte/icons/book-open';
import CalendarCheck from '@lucide/svelte/icons/calendar-check';
import CupSoda from '@lucide/svelte/icons/cup-soda';
import Gift from '@lucide/svelte/icons/gift';
import Hammer from '@lucide/svelte/icons/hammer';
import HeartPulse from '@lucide/svelte/icons/heart-pulse';
import Lamp from '@lucide/svelte/icons/lamp';
import Plug from '@lucide/svelte/icons/plug';
import Shirt from '@lucide/svelte/icons/shirt';
import ShoppingBasket from '@lucide/svelte/icons/shopping-basket';
import Sprout from '@lucide/svelte/icons/sprout';
import Store from '@lucide/svelte/icons/store';

const icons: Record<string, Component> = {
  bike: Bike,
  blocks: Blocks,
  'book-open': BookOpen,
  'calendar-check': CalendarCheck,
  'cup-soda': CupSoda,
  gift: Gift,
  hammer: Hammer,
  'heart-pulse': HeartPulse,
  lamp: Lamp,
  plug: Plug,
  shirt: Shirt,
  'shopping-basket': ShoppingBasket,
  sprout: Sprout,
};

/** The picture of a top category; one that has no drawing here gets the shop front. */
export function categoryIcon(name: string): Component {
  return icons[name] ?? Store;
}
