import type { DemoFood } from '../../duty-types.js';

/** Energy in kJ and kcal, fat, of it saturated, carbohydrate, of it sugar, protein, salt; per 100 g or 100 ml. */
type Values = [number, number, number, number, number, number, number, number];

export const exempt = (reason: NonNullable<DemoFood['nutritionExempt']>) => ({ nutritionExempt: reason });

function values(per: '100 g' | '100 ml', of: Values): Pick<DemoFood, 'nutrition'> {
  const [energyKj, energyKcal, fat, saturates, carbohydrate, sugars, protein, salt] = of;
  return { nutrition: { per, energyKj, energyKcal, fat, saturates, carbohydrate, sugars, protein, salt } };
}

export const grams = (...of: Values) => values('100 g', of);
export const millilitres = (...of: Values) => values('100 ml', of);

export const food = (legalName: string, ingredients: string, rest: DemoFood = {}): DemoFood => ({
  legalName,
  ingredients,
  ...rest,
});

export const DRY = 'Kühl, trocken und vor Licht geschützt lagern.';
export const OPENED = 'Nach dem Öffnen gekühlt aufbewahren und bald verbrauchen.';
export const honey = (legalName: string): DemoFood =>
  food(legalName, 'Honig', {
    origin: 'Deutschland (Geraer Stadtwald)',
    storage: 'Trocken und nicht über 18 °C lagern.',
    ...exempt('single_ingredient'),
  });
export const tea = (legalName: string, ingredients: string, origin: string): DemoFood =>
  food(legalName, ingredients, { origin, storage: DRY, ...exempt('infusion_or_spice') });
export const coffee = (legalName: string, origin: string): DemoFood =>
  food(legalName, '100 % Kaffeebohnen Arabica und Robusta', { origin, storage: DRY, ...exempt('infusion_or_spice') });
export const wine = (legalName: string, origin: string): DemoFood =>
  food(legalName, 'Trauben, Konservierungsstoff: Sulfite', { origin, ...exempt('alcohol') });
export const fresh = (origin: string): DemoFood => ({ origin, allergens: [] });
