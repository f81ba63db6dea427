import { derivedId } from '#platform/ids';

const DEMO = '6f3a2c1e-9d2b-5a41-8e07-3b1f0c5d7a90';

export const demoPersonId = (email: string): string => derivedId(DEMO, `person/${email}`);
export const demoMerchantId = (slug: string): string => derivedId(DEMO, `merchant/${slug}`);

/** Demo people are known by their id, which follows from their address; nobody who signs up gets such an id. */
export const isDemoPerson = (person: { id: string; email: string }): boolean =>
  person.id === demoPersonId(person.email);
