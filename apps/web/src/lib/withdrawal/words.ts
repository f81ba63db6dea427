import { m } from '#lib/paraglide/messages.js';

const doubts: Record<string, () => string> = {
  unknown_contract: m.withdrawal_doubt_unknown_contract,
  other_address: m.withdrawal_doubt_other_address,
  period_over: m.withdrawal_doubt_period_over,
  excluded: m.withdrawal_doubt_excluded,
  nothing_left: m.withdrawal_doubt_nothing_left,
};

const channels: Record<string, () => string> = {
  form: m.withdrawal_channel_form,
  email: m.withdrawal_channel_email,
  phone: m.withdrawal_channel_phone,
  letter: m.withdrawal_channel_letter,
  in_person: m.withdrawal_channel_in_person,
};

const reasons: Record<string, () => string> = {
  period_over: m.withdrawal_reason_period_over,
  excluded: m.withdrawal_reason_excluded,
  no_contract: m.withdrawal_reason_no_contract,
  already_withdrawn: m.withdrawal_reason_already_withdrawn,
  other: m.withdrawal_reason_other,
};

export const doubtWords = (doubt: string): string => doubts[doubt]?.() ?? doubt;
export const channelWords = (channel: string): string => channels[channel]?.() ?? channel;
export const reasonWords = (reason: string): string => reasons[reason]?.() ?? reason;
export const reasonOptions = (): { value: string; label: string }[] =>
  Object.entries(reasons).map(([value, label]) => ({ value, label: label() }));
export const channelOptions = (): { value: string; label: string }[] =>
  Object.entries(channels)
    .filter(([value]) => value !== 'form')
    .map(([value, label]) => ({ value, label: label() }));
