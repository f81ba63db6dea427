import type { RequestHandler } from './$types.js';
import { comeBack } from '#lib/server/payout.ts';

export const GET: RequestHandler = comeBack;
