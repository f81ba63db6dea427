import type { RequestHandler } from './$types.js';
import { goAgain } from '#lib/server/payout.ts';

export const GET: RequestHandler = goAgain;
