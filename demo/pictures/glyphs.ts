import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** The ready-made objects we use, by name; the value is the file name in the icon package (code points). */
// prettier-ignore
export const glyphs = {
  // bakery and kitchen
  bread: '1f35e', croissant: '1f950', pretzel: '1f968', cakeSlice: '1f370', pie: '1f967', cookie: '1f36a', cake: '1f382', chocolate: '1f36b', sweet: '1f36c', lollipop: '1f36d', honeyPot: '1f36f', pudding: '1f36e', waffle: '1f9c7', cheese: '1f9c0', butter: '1f9c8', egg: '1f95a', nestEggs: '1faba', ham: '1f356', poultry: '1f357', steak: '1f969', sandwich: '1f96a', stew: '1f372', bowlSpoon: '1f963', salad: '1f957', can: '1f96b', salt: '1f9c2', spoon: '1f944', knife: '1f52a', friedEgg: '1f373', fondue: '1fad5',
  // drinks
  popping: '1f37e', wineGlass: '1f377', beerMug: '1f37a', toast: '1f942', tumbler: '1f943', juiceBox: '1f9c3', teapot: '1fad6', cup: '2615', toGo: '1f964',
  // harvest
  beans: '1fad8', rice: '1f33e', herb: '1f33f', leaves: '1f343', olive: '1fad2', peanuts: '1f95c', chestnut: '1f330', grapes: '1f347', apple: '1f34e', greenApple: '1f34f', pear: '1f350', cherries: '1f352', strawberry: '1f353', blueberries: '1fad0', peach: '1f351', lemon: '1f34b', orange: '1f34a', tomato: '1f345', carrot: '1f955', potato: '1f954', onion: '1f9c5', garlic: '1f9c4', lettuce: '1f96c', cucumber: '1f952', corn: '1f33d',
  // flowers and garden
  bouquet: '1f490', tulip: '1f337', rose: '1f339', hibiscus: '1f33a', sunflower: '1f33b', daisy: '1f33c', cherryBlossom: '1f338', hyacinth: '1fabb', lotus: '1fab7', pottedPlant: '1fab4', cactus: '1f335', seedling: '1f331', fir: '1f332', christmasTree: '1f384', tree: '1f333', mapleLeaf: '1f341', clover: '1f340', basket: '1f9fa', bucket: '1faa3', wood: '1fab5', brick: '1f9f1',
  // gifts and home
  gift: '1f381', ribbon: '1f380', shoppingBags: '1f6cd-fe0f', parcel: '1f4e6', candle: '1f56f-fe0f', lantern: '1f3ee', bell: '1f514', lotion: '1f9f4', sponge: '1f9fd', bubbles: '1fae7', comb: '1faae', barberPole: '1f488', scissors: '2702-fe0f', mirror: '1fa9e', broom: '1f9f9', bed: '1f6cf-fe0f', amphora: '1f3fa', paperRoll: '1f9fb', picture: '1f5bc-fe0f', house: '1f3e0', door: '1f6aa', nestingDoll: '1fa86',
  // books and paper
  openBook: '1f4d6', books: '1f4da', calendar: '1f4c6', page: '1f4c4', pencil: '270f-fe0f', fountainPen: '1f58b-fe0f', paintbrush: '1f58c-fe0f', crayon: '1f58d-fe0f', nib: '2712-fe0f', paintPalette: '1f3a8', loveLetter: '1f48c', ruler: '1f4cf', schoolBag: '1f392', bookmark: '1f516', ticket: '1f39f-fe0f',
  // play
  joker: '1f0cf', die: '1f3b2', puzzle: '1f9e9', yoyo: '1fa80', kite: '1fa81', teddy: '1f9f8', locomotive: '1f682', tramCar: '1f68b', tram: '1f68a', carousel: '1f3a0', wand: '1fa84', scooter: '1f6f4', sled: '1f6f7', abacus: '1f9ee', drum: '1f941',
  // workshop
  bicycle: '1f6b2', wrench: '1f527', hammer: '1f528', nutBolt: '1f529', hammerWrench: '1f6e0-fe0f', toolbox: '1f9f0', saw: '1fa9a', screwdriver: '1fa9b', ladder: '1fa9c', hook: '1fa9d', chain: '26d3-fe0f', key: '1f511', oldKey: '1f5dd-fe0f', padlock: '1f512', gear: '2699-fe0f', plug: '1f50c', battery: '1f50b', bulb: '1f4a1', torch: '1f526', radio: '1f4fb', headphones: '1f3a7', phone: '1f4f1', computer: '1f4bb', printer: '1f5a8-fe0f', camera: '1f4f7', flashCamera: '1f4f8', film: '1f39e-fe0f', projector: '1f4fd-fe0f',
  // worn
  watch: '231a', alarmClock: '23f0', mantelClock: '1f570-fe0f', hourglass: '23f3', ring: '1f48d', gem: '1f48e', beads: '1f4ff', crown: '1f451', glasses: '1f453', sunglasses: '1f576-fe0f', tShirt: '1f455', jeans: '1f456', dress: '1f457', blouse: '1f45a', tie: '1f454', coat: '1f9e5', scarf: '1f9e3', gloves: '1f9e4', socks: '1f9e6', cap: '1f9e2', sunHat: '1f452', topHat: '1f3a9', manShoe: '1f45e', sneaker: '1f45f', boot: '1f462', hikingBoot: '1f97e', flatShoe: '1f97f', flipFlop: '1fa74', shorts: '1fa73', handbag: '1f45c', pouch: '1f45d',
  // hobby
  thread: '1f9f5', yarn: '1f9f6', needle: '1faa1', safetyPin: '1f9f7', knot: '1faa2', feather: '1fab6', guitar: '1f3b8', violin: '1f3bb', piano: '1f3b9', score: '1f3bc', note: '1f3b5', accordion: '1fa97', flute: '1fa88',
  // sport
  singlet: '1f3bd', football: '26bd', tableTennis: '1f3d3', badminton: '1f3f8', volleyball: '1f3d0', stopwatch: '23f1-fe0f',
  // animals
  dog: '1f415', cat: '1f408', rabbit: '1f407', fish: '1f41f', bird: '1f426', bone: '1f9b4', paws: '1f43e', bee: '1f41d', goat: '1f410', sheep: '1f411', cow: '1f404', pig: '1f416', hedgehog: '1f994', owl: '1f989', fox: '1f98a', swan: '1f9a2', duck: '1f986', deer: '1f98c', ox: '1f402',
  // marks
  fountain: '26f2', castle: '1f3f0', townHall: '1f3db-fe0f', star: '2b50', sparkles: '2728', moon: '1f319', sun: '2600-fe0f', snowflake: '2744-fe0f', redHeart: '2764-fe0f', drop: '1f4a7', fire: '1f525', mountain: '26f0-fe0f', globe: '1f30d', tooth: '1f9b7', eye: '1f441-fe0f', toyHouse: '1f3e1', wave: '1f30a', mug: '1f9c9', truck: '1f69a',
} as const;

export type GlyphName = keyof typeof glyphs;

const assets = join(dirname(createRequire(import.meta.url).resolve('@lobehub/fluent-emoji-3d/package.json')), 'assets');

/** Path of the 256 px WebP of a glyph on this machine. */
export function glyphFile(name: GlyphName): string {
  return join(assets, `${glyphs[name]}.webp`);
}
