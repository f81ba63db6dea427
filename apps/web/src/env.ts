import { defineEnvVars } from '@sveltejs/kit/env';

export const variables = defineEnvVars({
  INTERNAL_API_URL: {
    description: 'Where the web server reaches the API, e.g. http://127.0.0.1:3000. Unset: the origin of the request.',
    schema: (value): string | undefined => {
      if (!value) return undefined;
      if (!URL.canParse(value)) throw new Error('INTERNAL_API_URL must be an address such as http://127.0.0.1:3000');
      return value.replace(/\/+$/, '');
    },
  },
  MAP_TILES_URL: {
    description: 'Where the map gets its tiles. Unset: it is drawn from the shapes of the city alone.',
    schema: (value): string | undefined => value || undefined,
  },
});
