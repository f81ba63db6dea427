import { expect, it } from '@jest/globals';
import type { Finding } from '../finding/finding.js';
import { findOutside } from '../finding/find-outside.js';
import { machineState } from './review-lines.js';
import { needsSecond, riskOf } from './risk.js';

const finding = (code: string, severity: Finding['severity']): Finding => ({ code, severity, data: {} });

it('is high for anything serious, medium for a warning, low otherwise, and says why, worst first', () => {
  expect(riskOf([])).toEqual({ risk: 0, because: [] });
  expect(riskOf([finding('second_branch', 'info')])).toEqual({ risk: 0, because: [] });
  const [warning, serious] = [finding('imprint_incomplete', 'warning'), finding('outside_city', 'serious')];
  expect(riskOf([warning])).toEqual({ risk: 1, because: [warning] });
  expect(riskOf([warning, serious])).toEqual({ risk: 2, because: [serious, warning] });
});

it('does not rise because money cannot be paid out yet', () => {
  expect(riskOf([finding('payout_account_restricted', 'warning')]).risk).toBe(0);
});

it('does not rise because a register was not asked', () => {
  const asked = { kind: 'vat_id', subject: 'DE123456788', state: 'not_checked', reason: 'not_configured' } as const;
  const check = { ...asked, source: 'VIES', details: {}, at: new Date(), by_name: 'system' };
  for (const checks of [[], [check]]) {
    const findings = findOutside({ vatId: 'DE123456788' }, checks);
    expect(findings).toEqual([expect.objectContaining({ code: 'vat_id_unconfirmed' })]);
    expect(riskOf(findings).risk).toBe(0);
    expect(machineState(findings)).toBe('open');
  }
});

it('asks for a second person as the city has decided', () => {
  expect([0, 1, 2].map((risk) => needsSecond('risk', risk as 0))).toEqual([false, false, true]);
  expect(needsSecond('always', 0)).toBe(true);
  expect(needsSecond('never', 2)).toBe(false);
});
