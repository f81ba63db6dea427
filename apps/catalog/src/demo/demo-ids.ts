import { derivedId } from '#platform/ids';

const DEMO = '6f3a2c1e-9d2b-5a41-8e07-3b1f0c5d7a90';

/** The id of something in the demo city: the same at every seeding and in every service. */
export const demoId = (
  kind: 'image' | 'merchant' | 'offer' | 'person' | 'price' | 'reduction' | 'shop' | 'variant',
  name: string,
): string => derivedId(DEMO, `${kind}/${name}`);
