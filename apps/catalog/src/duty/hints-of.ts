/** Something in the words of an offer that may get its merchant into trouble. Nothing is refused for it. */
export interface Hint {
  field: 'name' | 'description';
  /** `green_claim`, or what the word may be about: `tobacco`, `weapons` … */
  why: string;
  source: string;
  /** The word as it stands there. */
  found: string;
}

interface Suspicion {
  why: string;
  source: string;
  words: RegExp;
}

/**
 * General praise of the environment without proof is unfair (§ 5, from 27 September 2026 Annex to § 3 (3) Nr. 4a UWG);
 * so are promises of climate neutrality that rest on compensation (Nr. 4c).
 */
const SUSPICIONS: Suspicion[] = [
  {
    why: 'green_claim',
    source: '§ 5 UWG, Anhang Nr. 4a und 4c zu § 3 Abs. 3 UWG',
    words:
      /(?<!\p{L})(umweltfreundlich|klimaneutral|klimapositiv|klimafreundlich|co2[- ]?neutral|nachhaltig|grün(?:es|e|er)? produkt|ökologisch|biologisch abbaubar|umweltschonend|energieeffizient|naturfreundlich|umweltgerecht)\p{L}*/iu,
  },
  {
    why: 'tobacco',
    source: '§ 10 JuSchG, § 19 TabakerzG',
    words: /(?<!\p{L})(zigarette|zigarillo|e-zigarette|vape|liquid|shisha|nikotin|snus|drehtabak)\p{L}*/iu,
  },
  { why: 'cannabis', source: '§§ 2, 6 KCanG', words: /(?<!\p{L})(cannabis|thc|haschisch|marihuana)(?!\p{L})/iu },
  {
    why: 'weapons',
    source: '§§ 21, 34 WaffG',
    words: /(?<!\p{L})(schreckschuss|springmesser|butterflymesser|schlagring|elektroschocker|munition)\p{L}*/iu,
  },
  { why: 'fireworks', source: '§ 22 SprengG', words: /(?<!\p{L})(böller|silvesterrakete|feuerwerkskörper)\p{L}*/iu },
  {
    why: 'medicine',
    source: '§ 43 AMG, § 3 HWG',
    words: /(?<!\p{L})(rezeptpflichtig|antibiotik|schmerztablette|heilt|lindert schmerzen)\p{L}*/iu,
  },
];

/** What to look at again in name and description; every suspicion once, where it shows first. Pure. */
export function hintsOf(offer: { name: string; description: string }): Hint[] {
  return SUSPICIONS.flatMap(({ why, source, words }) => {
    for (const field of ['name', 'description'] as const) {
      const found = words.exec(offer[field]);
      if (found) return [{ field, why, source, found: found[0] }];
    }
    return [];
  });
}
