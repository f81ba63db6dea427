import type { LegalData, ShopData, ShopPicture } from '#lib/api/application.ts';
import type { Step } from './steps.ts';
import { writeGroups, type Group } from './week.ts';

/** What a step says, as the API wants it: null where an answer was taken back or not given yet. */
export interface StepValues {
  legal?: { [F in keyof LegalData]: unknown };
  shop?: { [F in keyof ShopData]: unknown };
}

const MOST_GROUPS = 7;

const text = (form: FormData, name: string): string => {
  const value = form.get(name);
  return typeof value === 'string' ? value.trim() : '';
};

/** Only what the form has asked for: a field that was not shown stays as it is. */
const texts = <F extends string>(form: FormData, fields: readonly F[]) =>
  Object.fromEntries(fields.filter((field) => form.has(field)).map((field) => [field, text(form, field)])) as Partial<
    Record<F, string>
  >;

/** Yes or no stays open until somebody has answered. */
function answer(form: FormData, name: string): { [name: string]: boolean | null } {
  if (!form.has(`${name}-asked`)) return {};
  const said = text(form, name);
  return { [name]: said === '' ? null : said === 'yes' };
}

const ticked = (form: FormData, name: string): { [name: string]: boolean } =>
  form.has(`${name}-asked`) ? { [name]: form.has(name) } : {};

const readers: Partial<Record<Step, (form: FormData) => StepValues>> = {
  who: (form) => ({
    legal: {
      ...texts(form, [
        'legalForm',
        'name',
        'ownerName',
        'birthDate',
        'registerCourt',
        'registerNumber',
        'staffSize',
        'establishmentStates',
        'supervisoryAuthority',
        'chamber',
      ]),
      ...answer(form, 'needsPermit'),
    },
  }),
  address: (form) => ({
    legal: texts(form, ['street', 'houseNumber', 'postcode', 'city', 'email', 'phone', 'homeAddress']),
  }),
  shop: (form) => ({
    shop: {
      ...texts(form, [
        'name',
        'kind',
        'summary',
        'story',
        'street',
        'houseNumber',
        'postcode',
        'city',
        'district',
        'email',
        'phone',
      ]),
      ...(form.has('sells-asked') ? { sells: form.getAll('sells').map(String) } : {}),
    },
  }),
  hours: (form) => ({
    shop: { openingHours: form.has('openingHours') ? text(form, 'openingHours') : readHours(form) },
  }),
  pictures: (form) => ({ shop: { pictures: readPictures(form) } }),
  tax: (form) => ({
    legal: {
      ...texts(form, [
        'taxNumber',
        'vatId',
        'tin',
        'tinState',
        'iban',
        'accountHolder',
        'lucidNumber',
        'weeeNumber',
        'foodRegistration',
        'birthPlace',
      ]),
      ...answer(form, 'smallBusiness'),
      ...ticked(form, 'noPackaging'),
      ...ticked(form, 'noOwnDevices'),
    },
  }),
  check: (form) => ({ legal: ticked(form, 'selfCertified') }),
};

export const readStep = (step: Step, form: FormData): StepValues => readers[step]?.(form) ?? {};

export function readHours(form: FormData): string {
  const groups = Array.from({ length: MOST_GROUPS }, (_, at): Group => ({
    days: form.getAll(`days-${at}`).map(Number),
    from: text(form, `from-${at}`),
    to: text(form, `to-${at}`),
    pauseFrom: text(form, `pauseFrom-${at}`),
    pauseTo: text(form, `pauseTo-${at}`),
  }));
  return writeGroups({ groups, holidaysOff: form.has('holidaysOff') });
}

/** Pictures that were kept, in their order, with the words for each. */
function readPictures(form: FormData): ShopPicture[] {
  return form.getAll('picture').map((entry) => {
    const [id = '', width = '', height = ''] = String(entry).split('/');
    return { id, alt: text(form, `alt-${id}`), width: Number(width), height: Number(height) };
  });
}
