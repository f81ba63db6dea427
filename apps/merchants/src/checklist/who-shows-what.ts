import type { LegalForm } from '../application/legal.form.js';
import type { ShopForm } from '../application/shop.form.js';
import { concerns, type ChecklistItem } from './checklist-item.js';

interface SomebodyLike {
  legalForm?: string;
  sells?: string[];
  smallBusiness?: boolean;
}

/** What somebody with this legal form, these goods and this tax status is asked for; everything optional is given. */
export function whoShowsWhat<I extends ChecklistItem>(
  list: { version: number; items: I[] },
  { legalForm, sells, smallBusiness }: SomebodyLike,
): { version: number; items: I[] } {
  const legal = { legalForm: legalForm as LegalForm['legalForm'], smallBusiness };
  const items = list.items.filter((item) => {
    const asked = { ...item, forWhom: { ...item.forWhom, given: [] } };
    return concerns(asked, { legal, shop: { sells: sells as ShopForm['sells'] } });
  });
  return { version: list.version, items };
}
