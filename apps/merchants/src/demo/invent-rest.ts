import { createHash } from 'node:crypto';
import type { LegalForm } from '../application/legal.form.js';
import { isPerson } from '../application/missing.js';
import type { Sells, ShopForm } from '../application/shop.form.js';
import { isTaxId } from '../plausibility/tax-id.js';

const FOOD =
  /bäck|brot|caf[eé]|kaffee|röster|tee\b|teeladen|wein|feinkost|fleisch|wurst|metzger|eis\b|eisdiele|imker|honig|schoko|konditor|hofladen|obst|gemüse|käse|bier|brau|bistro|gasthaus|unverpackt|lebensmittel|kräuter|fisch|saft|öl/i;
const SERVICES =
  /friseur|salon|reparatur|werkstatt|schneider|schuster|schuhmacher|optik|reinigung|foto|kosmetik|service|verleih/i;
const DEVICES = /elektr|hifi|computer|handy|funk|lampen|leuchten|radio/i;

/** What a shop of the demo sells, as its trade says. */
export function inventSells(kind: string, ageRestricted: boolean): Sells[] {
  const sells: [Sells, boolean][] = [
    ['food', FOOD.test(kind)],
    ['alcohol', ageRestricted],
    ['electronics', DEVICES.test(kind)],
    ['services', SERVICES.test(kind)],
  ];
  const found = sells.filter(([, holds]) => holds).map(([kindOf]) => kindOf);
  return found.some((one) => one !== 'services') ? found : ['goods', ...found];
}

/** What the law wants to know besides and nobody has told: always the same for the same name. */
export function inventRest(seed: string, legal: LegalForm, shop: ShopForm): LegalForm {
  const dice = createHash('sha256').update(`rest/${seed}`).digest();
  const food = (shop.sells ?? []).some((kind) => kind === 'food' || kind === 'alcohol');
  return {
    accountHolder: isPerson(legal) ? (legal.ownerName ?? legal.name) : legal.name,
    needsPermit: false,
    noPackaging: true,
    ...((shop.sells ?? []).includes('electronics') ? { noOwnDevices: true } : {}),
    ...(food ? { foodRegistration: 'Lebensmittelüberwachung der Stadt' } : {}),
    ...(isPerson(legal) ? { birthDate: birthDate(dice), tin: taxId(dice), tinState: 'DE' } : {}),
  };
}

const two = (number: number): string => String(number).padStart(2, '0');
const birthDate = (dice: Buffer): string =>
  `${1958 + (dice[0]! % 40)}-${two(1 + (dice[1]! % 12))}-${two(1 + (dice[2]! % 28))}`;

/** Ten digits with one of them twice, and the check digit that fits. */
function taxId(dice: Buffer): string {
  const digits = [1, 2, 3, 4, 5, 6, 7, 8, 9].sort((a, b) => dice[a]! - dice[b]! || a - b);
  const first = [...digits.slice(0, 5), digits[0]!, ...digits.slice(5)].slice(0, 10).join('');
  const last = Array.from({ length: 10 }, (_, digit) => `${first}${digit}`).find(isTaxId);
  return last!;
}
