import adapter from '@sveltejs/adapter-node';
import { sveltekit } from '@sveltejs/kit/vite';
import { paraglideVitePlugin } from '@inlang/paraglide-js';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'vite';
import { checkMessages } from './build/check-messages.ts';
import { directMessages } from './build/direct-messages.ts';

const here = import.meta.dirname;

/** Small parts of ours and icons; large widgets, the desks' parts and texts stay with the pages that use them. */
function isShared(id: string): boolean {
  if (/paraglide\/messages\/(merchant|city)_|\/src\/lib\/(merchant|city)\//.test(id)) return false;
  return /\/src\/lib\/|node_modules\/@lucide\//.test(id) && !/Dialog|DeskLayout|Table\.svelte/.test(id);
}

export default defineConfig({
  root: here,
  environments: {
    client: {
      build: {
        rolldownOptions: {
          output: {
            codeSplitting: {
              // What many pages share travels as one file instead of forty small ones.
              groups: [{ name: 'shared', test: isShared, minShareCount: 5 }],
            },
          },
        },
      },
    },
  },
  plugins: [
    checkMessages(here),
    paraglideVitePlugin({
      project: `${here}/project.inlang`,
      outdir: `${here}/src/lib/paraglide`,
      // The locale is part of the address; src/lib/i18n reads it there in a few lines instead of the URLPattern polyfill.
      strategy: ['globalVariable', 'baseLocale'],
      isServer: 'import.meta.env.SSR',
    }),
    directMessages(`${here}/src/lib/paraglide`),
    tailwindcss(),
    sveltekit({
      // The adapter takes `out` relative to the working folder, and builds start at the root of the repository.
      adapter: adapter({ out: `${here}/../../dist/web` }),
      csp: {
        mode: 'nonce',
        directives: {
          'default-src': ['self'],
          'script-src': ['self'],
          'style-src': ['self'],
          'style-src-attr': ['unsafe-inline'],
          'img-src': ['self', 'data:'],
          'font-src': ['self'],
          'connect-src': ['self'],
          // Mails of the demo mailbox are shown in a frame of their own.
          'frame-src': ['self'],
          'object-src': ['none'],
          'base-uri': ['self'],
          'form-action': ['self'],
          'frame-ancestors': ['none'],
        },
      },
      version: { pollInterval: 0 },
    }),
  ],
});
