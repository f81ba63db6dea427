import { existsSync } from 'node:fs';
import type { Plugin } from 'vite';

const barrel = /import\s*\{\s*m\s*\}\s*from\s*(["'])#lib\/paraglide\/messages\.js\1;?/;

/**
 * Imports each message from its own module instead of all from one, so that a page loads its own texts only.
 * Through the barrel every page would reach every text, and the bundler would put all of them into one shared file.
 */
export function directMessages(folder: string): Plugin {
  return {
    name: 'direct-messages',
    apply: 'build',
    transform: {
      order: 'post',
      filter: { code: '#lib/paraglide/messages.js' },
      handler(code) {
        if (!barrel.test(code)) return null;
        const used = new Set<string>();
        const direct = code.replace(/\bm\.([a-z]\w*)\b/g, (whole, key: string) => {
          if (!existsSync(`${folder}/messages/${key}.js`)) return whole;
          used.add(key);
          return `m$${key}`;
        });
        const imports = [...used].map(
          (key) => `import { ${key} as m$${key} } from '#lib/paraglide/messages/${key}.js';`,
        );
        return {
          code: direct.replace(barrel, (whole) => `${imports.join('')}${/\bm[.[]/.test(direct) ? whole : ''}`),
          map: null,
        };
      },
    },
  };
}
