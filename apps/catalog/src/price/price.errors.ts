import { invalid, notFound } from '#platform/errors/domain-error';

export const reductionNotFound = () => notFound('reduction.not_found', 'no such reduction');
export const reductionUnclear = () =>
  invalid('reduction.unclear', 'either a percentage or a price is needed', [
    { path: 'percent', code: 'unclear', message: 'either a percentage or a price is needed' },
  ]);
export const reductionTimeWrong = () =>
  invalid('reduction.time', 'a reduction ends after it has begun', [
    { path: 'endsAt', code: 'time', message: 'a reduction ends after it has begun' },
  ]);
export const bestBeforeWrong = () =>
  invalid('reduction.best_before', 'goods that will not last need a best-before day within a month', [
    { path: 'bestBefore', code: 'best_before', message: 'a day from today within a month' },
  ]);
