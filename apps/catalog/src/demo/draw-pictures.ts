import sharp from 'sharp';
import type { DemoCity } from '../../../../demo/types.js';
import type { OfferRecipe, ShopRecipe } from '../../../../demo/pictures/recipe.js';
import { renderPicture } from '../media/render-picture.js';
import { renditionOf, sourceOf, type PictureStore } from '../media/store/picture-store.js';
import { demoId } from './demo-ids.js';

type Recipe = OfferRecipe | ShopRecipe;

/** How a recipe becomes a picture. */
export interface DrawingMeans {
  pictureKey(recipe: Recipe): string;
  composePicture(recipe: Recipe): Promise<Buffer>;
}

interface Wanted {
  id: string;
  recipe: Recipe;
}

/** What the first pages show is finished completely before the rest is begun. */
const FIRST = 80;
const READY_MADE = [480, 240] as const;

/** Draws the pictures of a demo city that are not in the store yet. Can be stopped at any time and goes on later. */
export class DrawPictures {
  constructor(
    private readonly store: PictureStore,
    private readonly means: DrawingMeans,
  ) {}

  /** Answers how many were drawn. */
  async draw(city: Pick<DemoCity, 'shops' | 'offers' | 'products'>): Promise<number> {
    const wanted = this.wanted(city);
    let drawn = 0;
    for (const picture of wanted.slice(0, FIRST)) {
      drawn += await this.drawSource(picture);
      await this.makeSizes(picture);
    }
    for (const picture of wanted.slice(FIRST)) drawn += await this.drawSource(picture);
    for (const picture of wanted.slice(FIRST)) await this.makeSizes(picture);
    return drawn;
  }

  /** Shop fronts, then offers from the newest on, which is the order of their ids. What looks alike counts once. */
  private wanted(city: Pick<DemoCity, 'shops' | 'offers' | 'products'>): Wanted[] {
    const byAge = [...city.offers].map(({ slug, picture }) => ({ id: demoId('offer', slug), picture }));
    byAge.sort((a, b) => (a.id < b.id ? -1 : 1));
    const recipes = new Set<Recipe>([...city.shops, ...byAge, ...city.products].map(({ picture }) => picture));
    const byId = new Map([...recipes].map((recipe) => [demoId('image', this.means.pictureKey(recipe)), recipe]));
    return [...byId].map(([id, recipe]) => ({ id, recipe }));
  }

  private async drawSource({ id, recipe }: Wanted): Promise<0 | 1> {
    const key = sourceOf(id);
    if (await this.store.has(key)) return 0;
    const drawing = sharp(await this.means.composePicture(recipe));
    await this.store.write(key, await drawing.webp({ quality: 92, effort: 2 }).toBuffer());
    return 1;
  }

  private async makeSizes({ id }: Wanted): Promise<void> {
    for (const size of READY_MADE) {
      const key = renditionOf(id, size, 'avif');
      if (await this.store.has(key)) continue;
      await this.store.write(key, await renderPicture(await this.store.read(sourceOf(id)), size, 'avif'));
    }
  }
}
