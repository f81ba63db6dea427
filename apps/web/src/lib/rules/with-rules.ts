import type { RuledOffer } from '#lib/api/rules.ts';
import { dutyValues, ruleValues, type RuleValues } from './rule-values.ts';

/** The rules of an offer's form with what was changed about them and is not shown yet. */
export function withRules(values: RuleValues = {}, change: RuledOffer): RuleValues {
  const changed = ruleValues(change);
  const told = (field: keyof RuledOffer): RuleValues =>
    change[field] === undefined ? {} : { [field]: changed[field] ?? '' };
  const attributes = Object.entries(changed).filter(([name]) => name.startsWith('attr.'));
  return {
    ...values,
    ...told('offerType'),
    ...told('durationMinutes'),
    ...told('leadDays'),
    ...told('priceBasisGrams'),
    ...told('minimumAge'),
    ...Object.fromEntries(attributes),
    ...(change.duties ? dutyValues(change.duties) : {}),
  };
}
