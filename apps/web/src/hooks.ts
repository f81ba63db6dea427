import type { Reroute } from '@sveltejs/kit/hooks';
import { splitLocale } from '#lib/i18n/locale.ts';

export const reroute: Reroute = ({ url }) => splitLocale(url.pathname).path;
