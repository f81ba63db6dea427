import { contractDe, type ContractTexts } from './contract.de.js';
import { contractEn } from './contract.en.js';
import { de, type Texts } from './de.js';
import { en } from './en.js';

export type { Texts };
export type Locale = 'de' | 'en';

/** The language to write in: the shopper's if we have it, else German. */
export const localeOf = (wanted: string): Locale => (wanted.toLowerCase().startsWith('en') ? 'en' : 'de');

const TEXTS: Record<Locale, Texts> = { de, en };
const CONTRACTS: Record<Locale, ContractTexts> = { de: contractDe, en: contractEn };

export const textsIn = (locale: Locale): Texts => TEXTS[locale];
export const contractIn = (locale: Locale): ContractTexts => CONTRACTS[locale];
