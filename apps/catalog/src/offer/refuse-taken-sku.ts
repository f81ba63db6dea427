import { skuTaken } from '../catalog.errors.js';

/** The database keeps article numbers unique per merchant; two who take the same one at once learn it from there. */
export function refuseTakenSku(error: unknown): never {
  const { code, constraint } = error as { code?: string; constraint?: string };
  if (code === '23505' && constraint === 'uq_variants_sku') throw skuTaken();
  throw error;
}
