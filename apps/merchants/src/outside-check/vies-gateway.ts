import { Inject, Injectable } from '@nestjs/common';
import { Config } from '#platform/config/config';
import { assertOutsideTransaction } from '#platform/database/database';
import { notChecked, type NotCheckedReason, type OutsideAnswer } from './outside-answer.js';

const SOURCE = 'VIES';
const TIMEOUT_MS = 10_000;
const MAX_ANSWER = 100_000;

/** What VIES calls its own troubles; everything else that is no clear answer counts as unavailable. */
const TROUBLES: Record<string, NotCheckedReason> = {
  GLOBAL_MAX_CONCURRENT_REQ: 'busy',
  GLOBAL_MAX_CONCURRENT_REQ_TIME: 'busy',
  MS_MAX_CONCURRENT_REQ: 'busy',
  MS_MAX_CONCURRENT_REQ_TIME: 'busy',
  IP_BLOCKED: 'refused_to_answer',
  VAT_BLOCKED: 'refused_to_answer',
  INVALID_REQUESTER_INFO: 'refused_to_answer',
};

interface ViesAnswer {
  valid?: unknown;
  userError?: unknown;
  requestDate?: unknown;
  requestIdentifier?: unknown;
  name?: unknown;
  address?: unknown;
  errorWrappers?: { error?: unknown }[];
}

/** The European Commission's register of VAT ids (VIES, its REST interface). Asked only where VIES_URL is set. */
@Injectable()
export class ViesGateway {
  constructor(@Inject(Config) private readonly config: Config) {}

  get mayAsk(): boolean {
    return this.config.VIES_URL !== undefined;
  }

  /** `vatId` with its country code. Never throws: what went wrong is why it was not checked. */
  async check(vatId: string): Promise<OutsideAnswer> {
    assertOutsideTransaction('VIES');
    if (!this.config.VIES_URL) return notChecked(SOURCE, 'not_configured');
    try {
      return understand(await this.ask(this.config.VIES_URL, vatId));
    } catch (error) {
      return notChecked(SOURCE, 'unavailable', { error: error instanceof Error ? error.name : 'unknown' });
    }
  }

  private async ask(base: string, vatId: string): Promise<ViesAnswer> {
    const own = this.config.OPERATOR_VAT_ID;
    const response = await fetch(`${base.replace(/\/$/, '')}/check-vat-number`, {
      method: 'POST',
      redirect: 'error',
      signal: AbortSignal.timeout(TIMEOUT_MS),
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify({
        countryCode: vatId.slice(0, 2),
        vatNumber: vatId.slice(2),
        // With a requester VIES answers with a number that proves later that it was asked.
        ...(own ? { requesterMemberStateCode: own.slice(0, 2), requesterNumber: own.slice(2) } : {}),
      }),
    });
    const text = await response.text();
    if (text.length > MAX_ANSWER) throw new RangeError('the answer is too long');
    const parsed: unknown = JSON.parse(text);
    if (!parsed || typeof parsed !== 'object') throw new TypeError('the answer is no object');
    return parsed;
  }
}

/** Yes and no only where they are clear: VIES says `valid: false` as well when it could not find out. */
export function understand(answer: ViesAnswer): OutsideAnswer {
  const trouble = troubleOf(answer);
  if (trouble) return notChecked(SOURCE, TROUBLES[trouble] ?? 'unavailable', { error: trouble });
  if (typeof answer.valid !== 'boolean') return notChecked(SOURCE, 'unavailable', { error: 'UNREADABLE' });
  const details = Object.fromEntries(
    (['requestDate', 'requestIdentifier', 'name', 'address'] as const)
      .map((key) => [key, said(answer[key])] as const)
      .filter(([, value]) => value !== null),
  );
  return { state: answer.valid ? 'confirmed' : 'refused', source: SOURCE, details };
}

function troubleOf({ userError, errorWrappers }: ViesAnswer): string | null {
  const wrapped = Array.isArray(errorWrappers) ? errorWrappers[0]?.error : undefined;
  if (typeof wrapped === 'string') return wrapped.slice(0, 100);
  if (typeof userError !== 'string' || ['', 'VALID', 'INVALID'].includes(userError)) return null;
  return userError.slice(0, 100);
}

/** Germany tells neither name nor address; VIES then writes dashes. */
const said = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' && value.trim() !== '---' ? value.trim().slice(0, 300) : null;
