import type { OfferRecipe, ShopRecipe } from './recipe.js';
import { composeOfferPicture, offerPictureSize } from './compose-offer-picture.js';
import { composeShopPicture, shopPictureSize } from './compose-shop-picture.js';

export type Recipe = OfferRecipe | ShopRecipe;

const isShop = (recipe: Recipe): recipe is ShopRecipe => 'facade' in recipe;

/** Width and height of the picture a recipe gives, known before it is drawn. */
export function pictureSize(recipe: Recipe): { width: number; height: number } {
  return isShop(recipe) ? shopPictureSize : offerPictureSize;
}

/** Draws whatever the recipe says, as an opaque PNG: what a store calls when a picture is first asked for. */
export function composePicture(recipe: Recipe): Promise<Buffer> {
  return isShop(recipe) ? composeShopPicture(recipe) : composeOfferPicture(recipe);
}
