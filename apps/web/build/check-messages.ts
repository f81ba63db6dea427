import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

type Texts = Record<string, string>;

interface Settings {
  baseLocale: string;
  locales: string[];
  'plugin.inlang.messageFormat': { pathPattern: string[] };
}

const placeholders = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort().join(' ');

/** Stops a build in which a language lacks a text, or says it with other placeholders: people would see the key. */
export function checkMessages(web: string): Plugin {
  const read = <T>(path: string) => JSON.parse(readFileSync(`${web}/${path}`, 'utf8')) as T;
  return {
    name: 'check-messages',
    apply: 'build',
    buildStart() {
      const { baseLocale, locales, ...settings } = read<Settings>('project.inlang/settings.json');
      for (const pattern of settings['plugin.inlang.messageFormat'].pathPattern) {
        const base = read<Texts>(pattern.replace('{locale}', baseLocale));
        for (const locale of locales) {
          const path = pattern.replace('{locale}', locale);
          const wrong = differences(base, read<Texts>(path));
          if (wrong.length) this.error(`${path} does not fit the ${baseLocale} texts: ${wrong.join(', ')}`);
        }
      }
    },
  };
}

function differences(base: Texts, other: Texts): string[] {
  const keys = new Set([...Object.keys(base), ...Object.keys(other)]);
  return [...keys].filter((key) => placeholders(base[key] ?? '?{}') !== placeholders(other[key] ?? '?{a}'));
}
