import type { ImageView } from '#contracts/ports';
import type { OfferRecipe, ShopRecipe } from '../../../../demo/pictures/recipe.js';
import { imageView } from '../media/image-view.js';
import { demoId } from './demo-ids.js';

type Recipe = OfferRecipe | ShopRecipe;

/** What is known of a picture from its recipe, before anybody draws it. */
export interface PictureFacts {
  pictureKey(recipe: Recipe): string;
  pictureSize(recipe: Recipe): { width: number; height: number };
}

/** Pictures of the demo city by their recipes. Things that look the same share one. */
export class DemoPictures {
  private readonly known = new Map<Recipe, ImageView>();

  constructor(private readonly facts: PictureFacts) {}

  view(recipe: Recipe, alt: string): ImageView {
    let image = this.known.get(recipe);
    if (!image) {
      image = imageView({
        id: demoId('image', this.facts.pictureKey(recipe)),
        alt: '',
        ...this.facts.pictureSize(recipe),
      });
      this.known.set(recipe, image);
    }
    return { ...image, alt };
  }
}
