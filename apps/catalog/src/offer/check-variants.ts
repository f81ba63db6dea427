import { gtinWrong, skuTwice, variantNameMissing } from '../catalog.errors.js';
import { gtinOf } from './gtin.js';

/** Several variants need names to be told apart, and article numbers need a right check digit. */
export function checkVariants(
  variants: readonly { name?: string | null; gtin?: string | null; sku?: string | null }[],
): void {
  const names = new Set<string>();
  const skus = new Set<string>();
  variants.forEach(({ name, gtin, sku }, at) => {
    const known = name?.toLowerCase() ?? '';
    if (variants.length > 1 && (known === '' || names.has(known))) throw variantNameMissing(`variants.${at}.name`);
    names.add(known);
    if (gtin && !gtinOf(gtin)) throw gtinWrong(`variants.${at}.gtin`);
    if (sku && skus.has(sku)) throw skuTwice(`variants.${at}.sku`);
    if (sku) skus.add(sku);
  });
}
