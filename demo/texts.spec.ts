import { describe, expect, it } from '@jest/globals';
import { applications } from './gera/applications.js';
import { categories } from './gera/categories.js';
import { offers } from './gera/offers.js';
import { shops } from './gera/shops.js';

const texts = [
  offers.map(({ name }) => name),
  offers.map(({ description }) => description),
  offers.flatMap(({ attributes }) => attributes.flatMap(({ name, value }) => [name, value])),
  offers.flatMap(({ variants }) => variants.map(({ name }) => name ?? '')),
  shops.flatMap(({ name, kind, summary, story }) => [name, kind, summary, story]),
  shops.flatMap(({ closures }) => closures.map(({ reason }) => reason)),
  applications.flatMap(({ shop }) => [shop.name, shop.kind, shop.summary, shop.story]),
  applications.flatMap(({ documents }) => documents.flatMap(({ lines }) => lines)),
  categories.map(({ name }) => name.de),
].flat();

const words = [...new Set(texts.flatMap((text) => text.match(/\p{L}+/gu) ?? []))];

/** Words in which ae, oe and ue are no umlauts. */
const innocent =
  /^(zuerst|aktuell\w*|manuell\w*|poesie\w*|aloe|oboe\w*|michael|samuel|statue\w*|duett\w*|koeffizient\w*|guerilla\w*|(neu)?geraer\w*|fondue\w*)$/i;

/** Stems in which ss stands for ß, written by somebody without the key. */
const sharp =
  /(strass|weiss|gross|(?<!zu)fuss(?!ion|el)|süss|heiss|draussen|aussen|schliess|giess|spass|gruss|gemäss|mässig|dreissig|fleiss)/i;

describe('The German texts', () => {
  it('use umlauts instead of ae, oe and ue', () => {
    const suspicious = words.filter((word) => /ae|oe|(?<![aäeq])ue/i.test(word) && !innocent.test(word));
    expect(suspicious).toEqual([]);
  });

  it('use ß where it belongs', () => {
    expect(words.filter((word) => sharp.test(word))).toEqual([]);
  });

  it('describe every offer in its own words, at length, in two or three sentences', () => {
    const descriptions = offers.map(({ description }) => description);
    expect(new Set(descriptions).size).toBe(descriptions.length);
    expect(descriptions.filter((text) => text.length < 60)).toEqual([]);
    const sentences = (text: string): number => text.split(/[.!?:](?:\s|$)/).filter(Boolean).length;
    expect(descriptions.filter((text) => sentences(text) < 2 || sentences(text) > 4)).toEqual([]);
  });

  it('never begin two descriptions alike, as boilerplate would', () => {
    const beginnings = offers.map(({ description }) => description.slice(0, 28));
    expect(beginnings.filter((beginning, i) => beginnings.indexOf(beginning) !== i)).toEqual([]);
  });

  it('set no straight quotes, no double spaces and no protected painter', () => {
    expect(texts.filter((text) => /"|  |\bDix\b/.test(text))).toEqual([]);
  });
});
