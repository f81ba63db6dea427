import type { Component } from 'svelte';
import Apple from '@lucide/svelte/icons/apple';
import Armchair from '@lucide/svelte/icons/armchair';
import Bike from '@lucide/svelte/icons/bike';
import BookOpen from '@lucide/svelte/icons/book-open';
import Croissant from '@lucide/svelte/icons/croissant';
import Flower from '@lucide/svelte/icons/flower-2';
import Gift from '@lucide/svelte/icons/gift';
import Glasses from '@lucide/svelte/icons/glasses';
import Lamp from '@lucide/svelte/icons/lamp';
import Music from '@lucide/svelte/icons/music';
import Palette from '@lucide/svelte/icons/palette';
import PawPrint from '@lucide/svelte/icons/paw-print';
import Pencil from '@lucide/svelte/icons/pencil';
import Plug from '@lucide/svelte/icons/plug';
import Scissors from '@lucide/svelte/icons/scissors';
import Shirt from '@lucide/svelte/icons/shirt';
import Sparkles from '@lucide/svelte/icons/sparkles';
import Store from '@lucide/svelte/icons/store';
import ToyBrick from '@lucide/svelte/icons/toy-brick';
import Wine from '@lucide/svelte/icons/wine';
import Wrench from '@lucide/svelte/icons/wrench';

const icons: Record<string, Component> = {
  apple: Apple,
  armchair: Armchair,
  bike: Bike,
  blocks: ToyBrick,
  'book-open': BookOpen,
  croissant: Croissant,
  'flower-2': Flower,
  gift: Gift,
  glasses: Glasses,
  lamp: Lamp,
  music: Music,
  palette: Palette,
  'paw-print': PawPrint,
  pencil: Pencil,
  plug: Plug,
  scissors: Scissors,
  shirt: Shirt,
  sparkles: Sparkles,
  'toy-brick': ToyBrick,
  wheat: Croissant,
  wine: Wine,
  wrench: Wrench,
};

/** The picture of a category; one that has no drawing of its own gets the shop front. */
export function categoryIcon(name: string): Component {
  return icons[name] ?? Store;
}
