import { readHours } from '../application/read-step.ts';

/** What was typed on the page of a shop, as it was typed. */
export interface ShopValues {
  summary: string;
  story: string;
  phone: string;
  email: string;
  website: string;
  openingHours: string;
  closures: { from: string; to: string; reason: string }[];
  stepFree: boolean;
  accessNote: string;
  tramStop: string;
  pickupNote: string;
  services: { name: string; text: string; price: string }[];
  assortment: string;
  images: { id: string; alt: string; width: number; height: number }[];
  lat: string;
  lon: string;
  [key: string]: unknown;
}

const text = (form: FormData, name: string): string => all(form, name)[0] ?? '';
const all = (form: FormData, name: string): string[] => form.getAll(name).map((value) => String(value).trim());

export function readShop(form: FormData): ShopValues {
  return {
    summary: text(form, 'summary'),
    story: text(form, 'story'),
    phone: text(form, 'phone'),
    email: text(form, 'email'),
    website: text(form, 'website'),
    openingHours: form.has('openingHours') ? text(form, 'openingHours') : readHours(form),
    closures: rows(form, 'closure', ['from', 'to', 'reason']),
    stepFree: text(form, 'stepFree') === 'yes',
    accessNote: text(form, 'accessNote'),
    tramStop: text(form, 'tramStop'),
    pickupNote: text(form, 'pickupNote'),
    services: rows(form, 'service', ['name', 'text', 'price']),
    assortment: text(form, 'assortment'),
    images: readImages(form),
    lat: text(form, 'lat'),
    lon: text(form, 'lon'),
  };
}

/** Lines of a list; one that nobody filled in is none. */
function rows<F extends string>(form: FormData, prefix: string, fields: readonly F[]): Record<F, string>[] {
  const columns = fields.map((field) => all(form, `${prefix}-${field}`));
  return (columns[0] ?? [])
    .map((_, at) => Object.fromEntries(fields.map((field, c) => [field, columns[c]?.[at] ?? ''])) as Record<F, string>)
    .filter((row) => Object.values(row).some(Boolean));
}

/** In their order, the chosen one first. */
function readImages(form: FormData): ShopValues['images'] {
  const first = text(form, 'first');
  const kept = all(form, 'picture').map((entry) => {
    const [id = '', width = '', height = ''] = entry.split('/');
    return { id, width: Number(width), height: Number(height), alt: text(form, `alt-${id}`) };
  });
  const dropped = new Set(all(form, 'drop'));
  const left = kept.filter(({ id }) => !dropped.has(id));
  return [...left.filter(({ id }) => id === first), ...left.filter(({ id }) => id !== first)];
}

/** The body for the API. */
export function shopBody(values: ShopValues) {
  const place = { lat: decimal(values.lat), lon: decimal(values.lon) };
  return {
    summary: values.summary,
    story: values.story,
    phone: values.phone,
    email: values.email,
    website: values.website ? withScheme(values.website) : null,
    openingHours: values.openingHours,
    closures: values.closures.map(({ from, to, reason }) => ({ from, to: to || from, reason })),
    stepFree: values.stepFree,
    accessNote: values.accessNote,
    tramStop: values.tramStop || null,
    pickupNote: values.pickupNote,
    services: values.services.map(({ price, ...service }) => ({ ...service, price: price || null })),
    assortment: words(values.assortment),
    images: values.images.map(({ id, alt }) => ({ id, alt })),
    ...(values.lat && values.lon ? { position: place } : {}),
  };
}

const decimal = (value: string): number => Number(value.replace(',', '.'));
const withScheme = (address: string): string => (/^[a-z]+:/i.test(address) ? address : `https://${address}`);
const words = (told: string): string[] => [
  ...new Set(
    told
      .split(/[,;\n]/)
      .map((word) => word.trim())
      .filter(Boolean),
  ),
];
